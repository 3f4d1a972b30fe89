package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Processing;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.InitializationException;
import picocli.CommandLine.Model.CommandSpec;

/** All commands: nouns with verbs. A run needs one; the verbs of a noun are made only when it is the one that was typed. */
public final class CommandTree {
    private static final Logger LOG = System.getLogger(CommandTree.class.getName());

    private final Surroundings around;
    private final List<String> typed;

    private CommandTree(Surroundings around, List<String> typed) {
        this.around = around;
        this.typed = typed;
    }

    /** @param typed the command line, for what of the tree is needed */
    public static CommandSpec of(Surroundings around, List<String> typed) {
        return new CommandTree(
                        around,
                        typed.stream().filter(word -> !word.startsWith("-")).toList())
                .root();
    }

    private CommandSpec root() {
        CommandSpec root = Options.group("vakhta", CommandMessage.VAKHTA.text());
        root.addOption(Options.version());
        root.usageMessage()
                .footer(Options.escape(
                                "\n" + CommandMessage.EXIT_CODES.text() + "\n\n" + CommandMessage.EXAMPLES.text())
                        .split("\n", -1));
        for (Kind kind : Kind.values()) {
            noun(root, kind.noun(), verbs -> {
                verbs.put(
                        "list",
                        () -> Options.command(
                                "list", CommandMessage.LIST.text(), options -> new ListCommand(around, options, kind)));
                if (kind == Kind.SESSION) {
                    verbs.put(
                            "info",
                            () -> Options.command(
                                    "info", CommandMessage.INFO.text(), options -> new SessionInfo(around, options)));
                }
            });
        }
        noun(
                root,
                "agent",
                verbs -> verbs.put(
                        "version",
                        () -> Options.command(
                                "version",
                                CommandMessage.VERSION.text(),
                                options -> new AgentVersion(around, options))));
        noun(root, "target", verbs -> {
            verbs.put(
                    "add",
                    () -> Options.command(
                            "add", CommandMessage.TARGET_ADD.text(), options -> new TargetAdd(around, options)));
            verbs.put(
                    "list",
                    () -> Options.command(
                            "list", CommandMessage.TARGET_LIST.text(), options -> new TargetList(around, options)));
            verbs.put(
                    "test",
                    () -> Options.command(
                            "test", CommandMessage.TARGET_TEST.text(), options -> new TargetTest(around, options)));
            verbs.put(
                    "remove",
                    () -> Options.command(
                            "remove",
                            CommandMessage.TARGET_REMOVE.text(),
                            options -> new TargetRemove(around, options)));
        });
        noun(
                root,
                "journal",
                verbs -> verbs.put(
                        "list",
                        () -> Options.command(
                                "list",
                                CommandMessage.JOURNAL_LIST.text(),
                                options -> new JournalList(around, options))));
        root.addSubcommand(
                "demo",
                Options.command("demo", CommandMessage.DEMO.text(), options -> new DemoCommand(around, options)));
        return root;
    }

    /** Makes a command when it is needed. */
    private interface Verb {
        CommandSpec spec();
    }

    private interface Verbs {
        void into(Map<String, Verb> verbs);
    }

    private void noun(CommandSpec root, String name, Verbs known) {
        String help =
                CommandMessage.valueOf("NOUN_" + name.toUpperCase(Locale.ROOT)).text();
        CommandSpec noun = Options.group(name, help);
        root.addSubcommand(name, noun);
        if (!typed.isEmpty() && typed.getFirst().equals(name)) {
            Map<String, Verb> verbs = new LinkedHashMap<>();
            known.into(verbs);
            Verb asked = typed.size() > 1 ? verbs.get(typed.get(1)) : null;
            if (asked == null) {
                Kind.named(name).ifPresent(kind -> processings(kind, verbs));
            } else {
                verbs.keySet().retainAll(List.of(typed.get(1)));
            }
            verbs.forEach((verb, made) -> noun.addSubcommand(verb, made.spec()));
        }
    }

    /** One that does not fit into a command, as with an option of ours, is named and passed over. */
    private void processings(Kind kind, Map<String, Verb> verbs) {
        for (Processing processing : around.installed().processings()) {
            Declaration declaration = processing.declaration();
            if (declaration.appliesTo() == kind.type() && !verbs.containsKey(declaration.verb())) {
                try {
                    CommandSpec spec = Options.command(
                            declaration.verb(),
                            declaration.help(),
                            options -> new ProcessingCommand(around, options, kind, processing));
                    spec.usageMessage()
                            .footer(Options.escape("\n" + CommandMessage.EXIT_CODES.text())
                                    .split("\n", -1));
                    verbs.put(declaration.verb(), () -> spec);
                } catch (InitializationException e) {
                    LOG.log(Level.ERROR, CommandMessage.PROCESSING_UNFIT.text(declaration.id()), e);
                }
            }
        }
    }
}
