package dev.vakhta.ui.files.internal.base;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.BaseSession;
import dev.vakhta.provider.recovery.Check;
import dev.vakhta.provider.recovery.Holder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What was seen as lines of tables. */
public final class Lines {
    private static final List<Column> SESSION = Stream.of(
                    "session-id", "user-name", "host", "application", "started-at")
            .map(key -> Objects.requireNonNull(Columns.find(Literals.SESSION, key), key))
            .toList();

    private Lines() {}

    public static List<String> sessionHeadings() {
        return Stream.concat(
                        SESSION.stream().map(Column::heading),
                        Stream.of(BaseMessage.FULL_NAME, BaseMessage.CONNECTION, BaseMessage.STANDING)
                                .map(BaseMessage::text))
                .toList();
    }

    /** @param base whose sessions they are */
    public static List<String[]> sessions(Base base, List<BaseSession> sessions) {
        return sessions.stream().map(one -> session(base, one)).toList();
    }

    private static String[] session(Base base, BaseSession one) {
        Row<?> row = new Row<>(base.row().cluster(), one.session());
        Long connection = one.connection();
        return Stream.concat(
                        SESSION.stream().map(column -> column.text(row)),
                        Stream.of(
                                one.userFullName(),
                                connection == null ? Human.UNKNOWN : connection.toString(),
                                one.standing().text()))
                .toArray(String[]::new);
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
