package dev.vakhta.eventlog.value;

import dev.vakhta.eventlog.value.LogValue.Member;
import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceList;
import dev.vakhta.format.brace.BraceNode;
import dev.vakhta.format.brace.BraceText;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Reads typed values: lists that begin with the letter of their type. */
final class ValueReader {
    /** Values inside values. Keys of objects hold values as strings: each level doubles the quotes, so nobody has many. */
    private static final int DEPTH = 64;

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final Pattern REFERENCE = Pattern.compile("(\\d{1,9}):(\\p{XDigit}{32})");
    private static final Pattern KEY = Pattern.compile("(\\d{1,9}):(.*)", Pattern.DOTALL);
    /** Where in a reference the parts of a uuid begin and end: the database has them in another order. */
    private static final int[][] PARTS = {{24, 32}, {20, 24}, {16, 20}, {0, 4}, {4, 16}};

    private final BraceText text;
    private final MemberNames names;

    private ValueReader(BraceText text, MemberNames names) {
        this.text = text;
        this.names = names;
    }

    static LogValue read(String data, String event, int depth) {
        try {
            BraceText text = BraceText.read(data);
            return new ValueReader(text, MemberNames.of(event)).value(text.root(), depth);
        } catch (BraceException notOne) {
            return new LogValue.Unknown(data);
        }
    }

    private LogValue value(BraceNode node, int depth) {
        if (depth < DEPTH
                && node instanceof BraceList list
                && !list.items().isEmpty()
                && list.items().getFirst() instanceof BraceNode.Text letter) {
            try {
                LogValue value = typed(letter.value(), list, depth + 1);
                if (value != null) {
                    return value;
                }
            } catch (BraceException otherwise) {
                // of another shape than any that was seen
            }
        }
        return new LogValue.Unknown(text.source(node));
    }

    private @Nullable LogValue typed(String letter, BraceList list, int depth) throws BraceException {
        if (list.size() != (letter.equals("U") ? 1 : letter.equals("Z") || letter.equals("A") ? list.size() : 2)) {
            return null;
        }
        return switch (letter) {
            case "U" -> new LogValue.Undefined();
            case "S" -> new LogValue.Text(list.text(1));
            case "N" -> NUMBER.matcher(list.atom(1)).matches() ? new LogValue.Number(list.atom(1)) : null;
            case "B" -> new LogValue.Bool(list.flag(1));
            case "D" -> new LogValue.Date(list.dateTime(1));
            case "R" -> reference(list.atom(1));
            case "E" -> key(list.text(1), depth);
            case "O" -> object(list.list(1));
            case "P" -> structure(list.list(1), depth);
            case "A" -> array(list.list(1), depth);
            case "Z" -> table(list.list(1), depth);
            default -> null;
        };
    }

    private static @Nullable LogValue reference(String atom) {
        Matcher matcher = REFERENCE.matcher(atom);
        if (!matcher.matches()) {
            return null;
        }
        List<String> parts = new ArrayList<>(PARTS.length);
        for (int[] part : PARTS) {
            parts.add(matcher.group(2).substring(part[0], part[1]));
        }
        return new LogValue.Reference(Integer.parseInt(matcher.group(1)), UUID.fromString(String.join("-", parts)));
    }

    private static @Nullable LogValue key(String key, int depth) {
        Matcher matcher = KEY.matcher(key);
        return matcher.matches()
                ? new LogValue.ObjectKey(Integer.parseInt(matcher.group(1)), read(matcher.group(2), "", depth))
                : null;
    }

    private static @Nullable LogValue object(BraceList list) throws BraceException {
        boolean known = list.size() == 3 && list.text(0).equals("#");
        return known ? new LogValue.ObjectReference(list.uuid(1), list.uuid(2)) : null;
    }

    /** Members that are always there, and behind them one for each bit of the number in front of all. */
    private @Nullable LogValue structure(BraceList list, int depth) throws BraceException {
        boolean masked = list.size() > 0 && list.item(0) instanceof BraceNode.Atom;
        long mask = masked ? list.number(0) : 0;
        int first = masked ? 1 : 0;
        int required = list.size() - first - Long.bitCount(mask);
        if (required < 0) {
            return null;
        }
        List<Member> members = new ArrayList<>(list.size() - first);
        for (int i = first; i < list.size(); i++) {
            boolean optional = i - first >= required;
            BraceNode node = list.item(i);
            String name = named(node);
            LogValue value = value(name == null ? node : ((BraceList) node).item(1), depth);
            if (optional) {
                String known = names.optional(Long.numberOfTrailingZeros(mask), value);
                members.add(new Member(name == null ? known : name, value));
                mask &= mask - 1;
            } else {
                members.add(new Member(name == null ? names.required(i - first) : name, value));
            }
        }
        return new LogValue.Structure(members);
    }

    /** The name of a member that has its own, as in {@code {"Данные",{"Z",…}}}; null for others. */
    private static @Nullable String named(BraceNode node) {
        return node instanceof BraceList list
                        && list.size() == 2
                        && list.items().getFirst() instanceof BraceNode.Text name
                        && name.value().length() > 1
                        && list.items().getLast() instanceof BraceList
                ? name.value()
                : null;
    }

    private @Nullable LogValue array(BraceList list, int depth) throws BraceException {
        if (list.number(0) != list.size() - 1) {
            return null;
        }
        List<LogValue> values = new ArrayList<>(list.size() - 1);
        for (int i = 1; i < list.size(); i++) {
            values.add(value(list.item(i), depth));
        }
        return new LogValue.Array(values);
    }

    /** Numbers of columns and rows, the columns with their types, the rows. */
    private @Nullable LogValue table(BraceList list, int depth) throws BraceException {
        long width = list.number(0);
        long height = list.number(1);
        int size = list.size();
        if (width < 0 || height < 0 || width > size || height > size || 2 + width + height != size) {
            return null;
        }
        List<String> columns = new ArrayList<>((int) width);
        for (int i = 0; i < width; i++) {
            columns.add(list.list(2 + i).text(0));
        }
        List<LogValue.Structure> rows = new ArrayList<>((int) height);
        for (int i = 0; i < height; i++) {
            BraceList row = list.list(2 + (int) width + i);
            if (row.size() != width) {
                return null;
            }
            List<Member> members = new ArrayList<>(columns.size());
            for (int column = 0; column < width; column++) {
                members.add(new Member(columns.get(column), value(row.item(column), depth)));
            }
            rows.add(new LogValue.Structure(members));
        }
        return new LogValue.Table(columns, rows);
    }
}
