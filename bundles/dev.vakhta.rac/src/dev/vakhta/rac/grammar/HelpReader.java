package dev.vakhta.rac.grammar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the help that a binary prints. Headings and explanations are in the language of the client, so only the names and how far they are
 * indented count: a command of a mode by 4, one of a group by 12, its options by 4 more than itself.
 */
final class HelpReader {
    private static final Pattern USE = Pattern.compile("\\s+rac ([a-z][a-z-]*) \\[.*");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern OPTION = Pattern.compile("--([\\w-]+)(?:=(.*))?");
    private static final Pattern SUPPORTED = Pattern.compile("([a-z][a-z-]*) {2,}\\S.*");

    /** In any language: one word in brackets. */
    private static final Pattern REQUIRED = Pattern.compile("\\(\\S+\\) .*|\\(\\S+\\)");

    /** Of lines; the longest known has less than 300. */
    private static final int LONGEST = 10_000;

    /** A command or group, and the options found so far. */
    private record Node(int indent, List<String> words, List<Option> options) {}

    private final List<Option> common = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    /** The command read last and the groups it is in. */
    private final Deque<Node> open = new ArrayDeque<>();

    /** Where the option read last was put, until its explanation begins. */
    private @Nullable List<Option> explained;

    /** Whether a command may begin: behind an empty line, and behind a heading that stands there. */
    private boolean fresh;

    private HelpReader() {}

    /** Null: this is not the help of a mode. */
    static @Nullable Mode mode(String help) {
        List<String> lines = help.lines().limit(LONGEST).toList();
        String name = lines.stream()
                .map(USE::matcher)
                .filter(Matcher::matches)
                .map(use -> use.group(1))
                .findFirst()
                .orElse("help");
        int from = lines.indexOf("    " + name);
        if (from < 0 || name.equals("help")) {
            return null;
        }
        HelpReader reader = new HelpReader();
        for (String line : lines.subList(from + 1, lines.size())) {
            if (!reader.read(line)) {
                break;
            }
        }
        List<Command> all = reader.nodes.stream()
                .map(node -> new Command(node.words(), node.options()))
                .toList();
        Mode whole = new Mode(name, reader.common, all);
        return new Mode(
                name,
                reader.common,
                all.stream() // a group without options of its own is no command
                        .filter(command -> !command.options().isEmpty() || !whole.isGroup(command.words()))
                        .toList());
    }

    /** The modes that help without a mode names. */
    static List<String> modes(String help) {
        return help.lines()
                .limit(LONGEST)
                .map(SUPPORTED::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .filter(mode -> !mode.equals("help"))
                .toList();
    }

    /** False: the commands are over. */
    private boolean read(String line) {
        String said = line.strip();
        int indent = line.length() - line.stripLeading().length();
        if (said.isEmpty()) {
            fresh = true;
        } else if (indent == 0) {
            return nodes.isEmpty();
        } else if (said.startsWith("--")) {
            option(said, indent);
        } else if (fresh && NAME.matcher(said).matches()) {
            command(said, indent);
        } else {
            explain(said);
            fresh &= said.endsWith(":");
        }
        return true;
    }

    private void option(String said, int indent) {
        Matcher parts = OPTION.matcher(said);
        close(indent);
        Node owner = open.peek();
        List<Option> options = owner == null ? common : owner.options();
        fresh = false;
        explained = parts.matches() ? options : null;
        if (parts.matches()) {
            options.add(new Option(parts.group(1), parts.group(2), false, null));
        }
    }

    private void command(String name, int indent) {
        close(indent);
        List<String> words = new ArrayList<>();
        Node group = open.peek();
        if (group != null) {
            words.addAll(group.words());
        }
        words.add(name);
        Node node = new Node(indent, words, new ArrayList<>());
        nodes.add(node);
        open.push(node);
        explained = null;
        fresh = false;
    }

    private void close(int indent) {
        while (!open.isEmpty() && open.peek().indent() >= indent) {
            open.pop();
        }
    }

    /** The first line of an explanation tells whether its option is required. */
    private void explain(String said) {
        List<Option> options = explained;
        if (options != null && REQUIRED.matcher(said).matches()) {
            Option plain = options.remove(options.size() - 1);
            options.add(new Option(plain.name(), plain.value(), true, null));
        }
        explained = null;
    }
}
