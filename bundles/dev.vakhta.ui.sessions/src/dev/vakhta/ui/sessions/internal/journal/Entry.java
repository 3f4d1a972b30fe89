package dev.vakhta.ui.sessions.internal.journal;

import dev.vakhta.model.text.Human;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Operation;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An operation as it is shown. */
record Entry(Operation operation, List<String> cells) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    static Entry of(Operation operation) {
        return new Entry(
                operation,
                List.of(
                        CLOCK.format(LocalDateTime.ofInstant(operation.at(), ZoneId.systemDefault())),
                        operation.target(),
                        operation.command(),
                        Human.duration(operation.took()),
                        result(operation),
                        operation.arguments().entrySet().stream()
                                .map(argument -> argument.getKey() + "=" + argument.getValue())
                                .collect(Collectors.joining(" "))));
    }

    boolean failed() {
        return operation.failure() != null;
    }

    private static String result(Operation operation) {
        FailureKind failure = operation.failure();
        String detail = operation.detail();
        return failure == null
                ? Messages.DONE.text()
                : word(failure) + (detail == null || detail.isEmpty() ? "" : ": " + detail.replace("\n", " "));
    }

    private static String word(FailureKind kind) {
        return Messages.valueOf(kind.name()).text();
    }

    /** Whether each of the words is somewhere in it, whatever the letter case. */
    boolean matches(String wanted) {
        String all = String.join("\t", cells).toLowerCase(Locale.ROOT);
        return wanted.isBlank()
                || List.of(wanted.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .allMatch(all::contains);
    }

    String copied() {
        return String.join("\t", cells);
    }

    /** A line each: for reading one operation at leisure. */
    String described() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size() - 1; i++) {
            append(text, Column.values()[i].title.text(), cells.get(i));
        }
        operation.arguments().forEach((name, value) -> append(text, name, value));
        String detail = operation.detail();
        return detail == null ? text.toString() : text + "\n" + detail;
    }

    private static void append(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append("\n");
    }

    /** The columns, in the order of the cells; widths in characters. */
    enum Column {
        AT(Messages.AT, 19),
        TARGET(Messages.TARGET, 24),
        COMMAND(Messages.COMMAND, 20),
        TOOK(Messages.TOOK, 9),
        RESULT(Messages.RESULT, 24),
        ARGUMENTS(Messages.ARGUMENTS, 50);

        final Messages title;
        final int width;

        Column(Messages title, int width) {
            this.title = title;
            this.width = width;
        }
    }
}
