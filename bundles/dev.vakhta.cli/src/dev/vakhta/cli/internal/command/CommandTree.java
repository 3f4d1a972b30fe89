package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.file.FileMessage;
import dev.vakhta.cli.internal.log.LogCommandMessage;
import dev.vakhta.cli.internal.plugin.PluginMessage;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.model.text.Message;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.recovery.Recover;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
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

    /**
     * @param name the word on the command line
     * @param codes what its exit codes mean; null: what those of all do
     */
    private record Verb(String name, String help, @Nullable Message codes, Function<Options, Command> made) {
        Verb(String name, String help, Function<Options, Command> made) {
            this(name, help, null, made);
        }

        CommandSpec spec() {
            CommandSpec spec = Options.command(name, help, made);
            Message meaning = codes;
            if (meaning != null) {
                footer(spec, meaning.text());
            }
            return spec;
        }
    }

    private static Verb verb(String name, Message help, Function<Options, Command> made) {
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
        noun(
                root,
                "script",
                List.of(
                        verb("list", CommandMessage.SCRIPT_LIST, options -> new ScriptList(around, options)),
                        verb("add", CommandMessage.SCRIPT_ADD, options -> new ScriptAdd(around, options)),
                        verb("enable", CommandMessage.SCRIPT_ENABLE, o -> new ScriptSwitch(around, o, true)),
                        verb("disable", CommandMessage.SCRIPT_DISABLE, o -> new ScriptSwitch(around, o, false))));
        noun(
                root,
                "plugins",
                List.of(
                        verb("list", PluginMessage.HELP_LIST, options -> new PluginList(around, options)),
                        verb("install", PluginMessage.HELP_INSTALL, options -> new PluginInstall(around, options)),
                        verb("remove", PluginMessage.HELP_REMOVE, options -> new PluginRemove(around, options))));
        noun(root, "file", isTyped(0, "file") ? files() : List.of());
        noun(
                root,
                "log",
                List.of(
                        verb("query", LogCommandMessage.HELP_QUERY, options -> new LogQueryCommand(around, options)),
                        verb("tail", LogCommandMessage.HELP_TAIL, options -> new LogTailCommand(around, options)),
                        verb("stats", LogCommandMessage.HELP_STATS, options -> new LogStatsCommand(around, options)),
                        verb("export", LogCommandMessage.HELP_EXPORT, options -> new LogExportCommand(around, options)),
                        verb("index", LogCommandMessage.HELP_INDEX, options -> new LogIndexCommand(around, options))));
        alone(root, verb("exclusive", CommandMessage.EXCLUSIVE, o -> new ExclusiveCommand(around, o, behind)));
        root.addSubcommand(RacCommand.NAME, bare(RacCommand.NAME, CommandMessage.NOUN_RAC.text()));
        alone(root, verb("demo", CommandMessage.DEMO, options -> new DemoCommand(around, options)));
        return root;
    }

    private List<Verb> files() {
        List<Verb> verbs = new ArrayList<>();
        verbs.add(verb("info", FileMessage.HELP_INFO, options -> new FileInfo(around, options)));
        verbs.add(verb("users", FileMessage.HELP_USERS, options -> new FileUsers(around, options)));
        changing("dev.vakhta.infobase.lock", (options, lock) -> new FileChange(around, options, lock))
                .ifPresent(verbs::add);
        changing("dev.vakhta.infobase.unlock", (options, unlock) -> new FileChange(around, options, unlock))
                .ifPresent(verbs::add);
        verbs.add(new Verb(
                "check", FileMessage.HELP_CHECK.text(), FileMessage.CHECK_CODES, o -> new FileCheck(around, o)));
        changing(Recover.ID, (options, recover) -> new FileRecover(around, options, recover))
                .map(verb ->
                        new Verb(verb.name(), FileMessage.HELP_RECOVER.text(), CommandMessage.EXIT_CODES, verb.made()))
                .ifPresent(verbs::add);
        verbs.add(verb("registry", FileMessage.HELP_REGISTRY, options -> FileRegistry.command(around, options)));
        verbs.add(verb("list", FileMessage.HELP_LIST, options -> FileList.command(around, options)));
        return verbs;
    }

    /** A verb that runs an installed processing; asked for only when it, or none, was typed. */
    private Optional<Verb> changing(String id, BiFunction<Options, Processing, Command> made) {
        String name = id.substring(id.lastIndexOf('.') + 1);
        if (typed.size() > 1 && !isTyped(1, name)) {
            return Optional.empty();
        }
        return around.installed().processings().stream()
                .filter(processing -> processing.declaration().id().equals(id))
                .findFirst()
                .map(processing -> new Verb(
                        name,
                        processing.declaration().help(),
                        CommandMessage.EXIT_CODES,
                        options -> made.apply(options, processing)));
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
                    Verb verb = new Verb(declaration.verb(), declaration.help(), CommandMessage.EXIT_CODES, made);
                    noun.addSubcommand(verb.name(), verb.spec());
                } catch (InitializationException e) {
                    around.terminal()
                            .err()
                            .println(CommandMessage.PROCESSING_UNFIT.text(declaration.id(), e.getMessage()));
                }
            }
        }
    }
}
