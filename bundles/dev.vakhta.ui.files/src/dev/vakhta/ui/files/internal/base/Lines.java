package dev.vakhta.ui.files.internal.base;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.BaseSession;
import dev.vakhta.provider.recovery.Check;
import dev.vakhta.provider.recovery.EndedSession;
import dev.vakhta.provider.recovery.Holder;
import dev.vakhta.provider.recovery.LogLine;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** What was seen as lines of tables. */
public final class Lines {
    private static final List<Column> WHO = columns("session-id", "user-name");
    private static final List<Column> WHERE = columns("host", "application", "started-at");

    private Lines() {}

    private static List<Column> columns(String... keys) {
        return Stream.of(keys)
                .map(key -> Objects.requireNonNull(Columns.find(Literals.SESSION, key), key))
                .toList();
    }

    public static List<String> sessionHeadings() {
        List<String> headings =
                new ArrayList<>(WHO.stream().map(Column::heading).toList());
        headings.add(BaseMessage.FULL_NAME.text());
        headings.addAll(WHERE.stream().map(Column::heading).toList());
        headings.addAll(texts(BaseMessage.CONNECTION, BaseMessage.STANDING));
        return headings;
    }

    /** @param base whose sessions they are */
    public static List<String[]> sessions(Base base, List<BaseSession> sessions) {
        return sessions.stream().map(one -> session(base, one)).toList();
    }

    private static String[] session(Base base, BaseSession one) {
        Row<?> row = new Row<>(base.row().cluster(), one.session());
        Long connection = one.connection();
        List<String> cells =
                new ArrayList<>(WHO.stream().map(column -> column.text(row)).toList());
        cells.add(one.userFullName());
        cells.addAll(WHERE.stream().map(column -> column.text(row)).toList());
        cells.add(connection == null ? Human.UNKNOWN : connection.toString());
        cells.add(one.standing().text());
        return cells.toArray(String[]::new);
    }

    public static List<String> holderHeadings() {
        return texts(BaseMessage.PID, BaseMessage.USER, BaseMessage.STARTED, BaseMessage.FILES, BaseMessage.PROGRAM);
    }

    public static List<String[]> holders(List<Holder> holders) {
        return holders.stream()
                .map(one -> new String[] {
                    String.valueOf(one.pid()),
                    one.user(),
                    Times.text(one.started()),
                    String.join(", ", one.files()),
                    one.command()
                })
                .toList();
    }

    public static List<String> endedHeadings() {
        return texts(BaseMessage.ENDED_AT, BaseMessage.ENDED_MESSAGE, BaseMessage.ENDED_SESSION);
    }

    public static List<String[]> ended(List<EndedSession> ended) {
        return ended.stream().map(Lines::ended).toList();
    }

    private static String[] ended(EndedSession one) {
        LocalDateTime at = one.at();
        UUID session = one.session();
        return new String[] {
            at == null ? Human.UNKNOWN : Human.dateTime(at, LocalDateTime.now()),
            oneLine(one.message()),
            session == null ? Human.UNKNOWN : session.toString()
        };
    }

    public static List<String> logHeadings() {
        return texts(
                BaseMessage.LOGGED_AT,
                BaseMessage.IMPORTANCE,
                BaseMessage.USER,
                BaseMessage.APPLICATION,
                BaseMessage.EVENT);
    }

    public static List<String[]> log(List<LogLine> lines) {
        return lines.stream()
                .map(one -> new String[] {
                    time(one),
                    one.importance().text(),
                    one.user(),
                    one.application().text(),
                    one.event().text()
                })
                .toList();
    }

    /** What the records say besides, which no table has room for. */
    public static List<String> comments(List<LogLine> lines) {
        return lines.stream()
                .filter(one -> !one.comment().isBlank())
                .map(one -> BaseMessage.COMMENT.text(time(one), one.event().text(), oneLine(one.comment())))
                .toList();
    }

    private static String time(LogLine line) {
        return Human.dateTime(line.time(), LocalDateTime.now());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    public static List<String> backupHeadings() {
        return texts(
                BaseMessage.ORIGINAL,
                BaseMessage.AT,
                BaseMessage.BY,
                BaseMessage.REASON,
                BaseMessage.SIZE,
                BaseMessage.RESTORED);
    }

    public static List<String[]> backups(List<Backup> backups) {
        return backups.stream()
                .map(one -> new String[] {
                    String.valueOf(one.original().getFileName()),
                    Times.text(one.at()),
                    one.user().isEmpty() ? BaseMessage.BY_SOMEBODY.text() : one.user(),
                    one.reason(),
                    Human.bytes(one.size()),
                    Times.text(one.restored())
                })
                .toList();
    }

    /** What a check found, a line each. */
    public static List<String> findings(Check check) {
        Stream<String> found = check.findings().stream()
                .map(one -> (one.damage() ? BaseMessage.FOUND_DAMAGE : BaseMessage.FOUND_NOTE).text() + ": "
                        + one.sentence());
        return (check.more() == 0 ? found : Stream.concat(found, Stream.of(BaseMessage.CHECK_MORE.text(check.more()))))
                .toList();
    }

    private static List<String> texts(BaseMessage... messages) {
        return Stream.of(messages).map(BaseMessage::text).toList();
    }
}
