package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Processing;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.InitializationException;
import picocli.CommandLine.Model.CommandSpec;

/** All commands: nouns with verbs. A run needs one; the verbs of a noun are made only when it is the one that was typed. */
public final class CommandTree {
    private final Surroundings around;
    private final List<String> typed;
    private final int behind;

    /** @param behind how many words stand behind {@code --} */
    private CommandTree(Surroundings around, List<String> typed, int behind) {
        this.around = around;
        this.typed = typed;
        this.behind = behind;
    }

    /** @param typed the command line, for what of the tree is needed */
    public static CommandSpec of(Surroundings around, List<String> typed) {
        return new CommandTree(
                        around,
                        typed.stream().filter(word -> !word.startsWith("-")).toList(),
                        typed.contains("--") ? typed.size() - 1 - typed.indexOf("--") : 0)
                .root();
    }

    /** @param name the word on the command line */
    private record Verb(String name, String help, Function<Options, Command> made) {
        CommandSpec spec() {
            return Options.command(name, help, made);
        }
    }

    private static Verb verb(String name, CommandMessage help, Function<Options, Command> made) {
        return new Verb(name, help.text(), made);
    }

    private CommandSpec root() {
        CommandSpec root = Options.root("vakhta", CommandMessage.VAKHTA.text());
        footer(root, CommandMessage.EXIT_CODES.text() + "\n\n" + CommandMessage.EXAMPLES.text());
        for (Kind kind : Kind.values()) {
            Verb list = verb("list", CommandMessage.LIST, options -> new ListCommand(around, options, kind));
            Verb info = verb("info", CommandMessage.INFO, options -> new SessionInfo(around, options));
            noun(root, kind.noun(), kind == Kind.SESSION ? List.of(list, info) : List.of(list));
        }
        noun(root, "agent", List.of(verb("version", CommandMessage.VERSION, o -> new AgentVersion(around, o))));
        noun(
                root,
                "target",
                List.of(
                        verb("add", CommandMessage.TARGET_ADD, options -> new TargetAdd(around, options)),
                        verb("list", CommandMessage.TARGET_LIST, options -> new TargetList(around, options)),
                        verb("test", CommandMessage.TARGET_TEST, options -> new TargetTest(around, options)),
                        verb("remove", CommandMessage.TARGET_REMOVE, options -> new TargetRemove(around, options))));
        noun(
                root,
                "template",
                List.of(
                        verb("list", CommandMessage.TEMPLATE_LIST, options -> new TemplateList(around, options)),
                        verb("export", CommandMessage.TEMPLATE_EXPORT, options -> new TemplateExport(around, options)),
                        verb(
                                "import",
                                CommandMessage.TEMPLATE_IMPORT,
                                options -> new TemplateImport(around, options))));
        noun(root, "journal", List.of(verb("list", CommandMessage.JOURNAL_LIST, o -> new JournalList(around, o))));
        noun(
                root,
                "undo",
                List.of(
                        verb("list", CommandMessage.UNDO_LIST, options -> new UndoList(around, options)),
                        verb("restore", CommandMessage.UNDO_RESTORE, options -> new UndoRestore(around, options))));
        alone(root, verb("exclusive", CommandMessage.EXCLUSIVE, o -> new ExclusiveCommand(around, o, behind)));
        root.addSubcommand(RacCommand.NAME, bare(RacCommand.NAME, CommandMessage.NOUN_RAC.text()));
        alone(root, verb("demo", CommandMessage.DEMO, options -> new DemoCommand(around, options)));
        return root;
    }

    /** A command without a noun. */
    private void alone(CommandSpec root, Verb verb) {
        if (!isTyped(0, verb.name())) {
            root.addSubcommand(verb.name(), bare(verb.name(), verb.help()));
            return;
        }
        CommandSpec spec = verb.spec();
        if (verb.name().equals("exclusive")) {
            footer(spec, CommandMessage.EXIT_CODES.text() + "\n" + CommandMessage.EXCLUSIVE_CODES.text());
        }
        root.addSubcommand(verb.name(), spec);
    }

    private static void footer(CommandSpec spec, String text) {
        spec.usageMessage().footer(Options.escape("\n" + text).split("\n", -1));
    }

    /** Enough to be listed in the help of what is above it. */
    private static CommandSpec bare(String name, String help) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(Options.escape(help));
        return spec;
    }

    private boolean isTyped(int position, String word) {
        return typed.size() > position && typed.get(position).equals(word);
    }

    private void noun(CommandSpec root, String name, List<Verb> verbs) {
        String help =
                CommandMessage.valueOf("NOUN_" + name.toUpperCase(Locale.ROOT)).text();
        if (!isTyped(0, name)) {
            root.addSubcommand(name, bare(name, help));
            return;
        }
        CommandSpec noun = Options.group(name, help);
        root.addSubcommand(name, noun);
        List<Verb> asked =
                verbs.stream().filter(verb -> isTyped(1, verb.name())).toList();
        (asked.isEmpty() ? verbs : asked).forEach(verb -> noun.addSubcommand(verb.name(), verb.spec()));
        if (asked.isEmpty()) {
            Kind.named(name).ifPresent(kind -> processings(noun, kind));
        }
    }

    /** One that does not fit into a command, as with an option or a verb of ours, is named and passed over. */
    private void processings(CommandSpec noun, Kind kind) {
        List<Processing> oursFirst = around.installed().processings().stream()
                .sorted(Comparator.comparing(
                        processing -> !processing.declaration().id().startsWith("dev.vakhta.")))
                .toList();
        for (Processing processing : oursFirst) {
            Declaration declaration = processing.declaration();
            if (declaration.appliesTo() == kind.type()) {
                Function<Options, Command> made = options -> new ProcessingCommand(around, options, kind, processing);
                try {
                    CommandSpec spec = new Verb(declaration.verb(), declaration.help(), made).spec();
                    footer(spec, CommandMessage.EXIT_CODES.text());
                    noun.addSubcommand(declaration.verb(), spec);
                } catch (InitializationException e) {
                    around.terminal()
                            .err()
                            .println(CommandMessage.PROCESSING_UNFIT.text(declaration.id(), e.getMessage()));
                }
            }
        }
    }
}
