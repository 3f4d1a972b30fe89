package dev.vakhta.cli.internal.file;

import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.output.Facts;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.recovery.BaseDescription;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.BaseSession;
import dev.vakhta.provider.recovery.EndedSession;
import dev.vakhta.provider.recovery.Holder;
import dev.vakhta.provider.recovery.LockCard;
import dev.vakhta.provider.recovery.Look;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file infobase as it was seen.
 *
 * @param codes whether permission codes are in plain sight: only where somebody came for them
 */
public record LookFacts(Look look, boolean codes) {
    /** What it is, what locks it, whether somebody is inside; then what was not read. */
    public void print(Terminal terminal) {
        BaseDescription base = look.description();
        Facts facts = new Facts()
                .add(FileMessage.FOLDER.text(), look.folder().toString())
                .add(FileMessage.WHAT.text(), FileKind.BASE.text())
                .add(FileMessage.DATABASE.text(), described(look.database()))
                .add(FileMessage.FORMAT.text(), format(base.format(), base.pageSize()))
                .add(FileMessage.CONFIGURATION.text(), joined(base.configuration(), base.synonym()))
                .add(FileMessage.VERSION.text(), joined(base.version(), base.vendor()))
                .add(FileMessage.COMPATIBILITY.text(), base.compatibility())
                .add(FileMessage.REQUIRED.text(), base.platformRequired())
                .add(FileMessage.PLATFORM.text(), base.platform())
                .add(FileMessage.USERS.text(), String.valueOf(look.users().size()))
                .add(
                        FileMessage.LOG.text(),
                        base.logFolder(),
                        log(base),
                        look.logEnd().reason());
        if (look.locks().isEmpty()) {
            facts.add(FileMessage.SESSION_LOCK.text(), FileMessage.NO_LOCK.text());
        }
        look.locks().forEach(card -> new LockFacts(card).into(facts, codes));
        facts.add(FileMessage.SIMILAR.text(), names(look.similar()))
                .add(
                        FileMessage.IN_USE.text(),
                        Stream.concat(Stream.of(look.inUse().answer().text()), look.inUse().evidence().stream())
                                .toList())
                .add(
                        FileMessage.HOLDERS.text(),
                        look.inUse().holders().stream()
                                .map(LookFacts::described)
                                .toList())
                .add(FileMessage.LEFTOVERS.text(), names(look.leftovers()))
                .add(FileMessage.ENDED.text(), ended())
                .print(terminal.out());
        if (!look.sessions().isEmpty()) {
            terminal.out().println();
            sessions().print(terminal.out(), terminal.width());
        }
        new LogEndFacts(look.logEnd()).print(terminal.out());
        terminal.out().flush();
        Stream.concat(look.problems().stream(), Stream.of(look.unwritable()))
                .filter(problem -> !problem.isEmpty())
                .forEach(terminal.err()::println);
    }

    static String format(String version, int pageSize) {
        return version.isEmpty() ? "" : FileMessage.FORMAT_IS.text(version, Human.bytes(pageSize));
    }

    static String joined(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String described(BaseFile file) {
        return joined(file.name(), Human.bytes(file.size()), time(file.modified()), file.owner());
    }

    private static String described(Holder holder) {
        return joined(String.valueOf(holder.pid()), holder.user(), holder.command(), String.join(", ", holder.files()));
    }

    private static List<String> names(List<BaseFile> files) {
        return files.stream().map(LookFacts::described).toList();
    }

    private static String log(BaseDescription base) {
        Boolean own = base.isLogOwn();
        return own == null ? "" : (own ? FileMessage.LOG_OWN : FileMessage.LOG_OTHER).text();
    }

    private List<String> ended() {
        List<EndedSession> ended = look.ended();
        EndedSession last = ended.isEmpty() ? null : ended.getFirst();
        LocalDateTime at = last == null ? null : last.at();
        return last == null ? List.of() : List.of(FileMessage.ENDED_LAST.text(ended.size(), time(at), last.message()));
    }

    private static String time(Instant instant) {
        return time(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()));
    }

    static String time(@Nullable LocalDateTime time) {
        return time == null ? Human.UNKNOWN : Human.dateTime(time, LocalDateTime.now());
    }

    private Table sessions() {
        Table table = FileText.sessionTable(FileMessage.HEAD_STANDING);
        for (BaseSession one : look.sessions()) {
            Session session = one.session();
            table.add(List.of(
                    session.eIsSet(Literals.SESSION__NUMBER) ? String.valueOf(session.getNumber()) : Human.UNKNOWN,
                    text(session.getUserName()),
                    Applications.name(text(session.getAppId())),
                    text(session.getHost()),
                    time(session.getStartedAt()),
                    one.standing().text()));
        }
        return table;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The same for scripts; words are those of this program, in one language. */
    public JsonObject json() {
        BaseDescription base = look.description();
        return Json.object(
                "folder", look.folder(),
                "size", look.database().size(),
                "modified", look.database().modified(),
                "synonym", base.synonym(),
                "compatibility", base.compatibility(),
                "platformRequired", base.platformRequired(),
                "platform", base.platform(),
                "userCount", look.users().size(),
                "logFolder", base.logFolder(),
                "logOwn", base.isLogOwn(),
                "logLast", new LogEndFacts(look.logEnd()).json(),
                "logReason", look.logEnd().reason(),
                "locks",
                        look.locks().stream()
                                .map((LockCard card) -> new LockFacts(card).json(codes))
                                .toList(),
                "similar", look.similar().stream().map(BaseFile::name).toList(),
                "inUse", word(look.inUse().answer()),
                "evidence", look.inUse().evidence(),
                "holders", look.inUse().holders().stream().map(LookFacts::json).toList(),
                "sessions", look.sessions().stream().map(LookFacts::json).toList(),
                "endedSessions", look.ended().size(),
                "leftovers", look.leftovers().stream().map(BaseFile::name).toList(),
                "unwritable", look.unwritable(),
                "problems", look.problems());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonObject json(Holder holder) {
        return Json.object(
                "pid", holder.pid(),
                "started", holder.started(),
                "user", holder.user(),
                "command", holder.command(),
                "files", holder.files());
    }

    private static JsonObject json(BaseSession one) {
        Session session = one.session();
        return Json.object(
                "id", session.getId(),
                "number", session.eIsSet(Literals.SESSION__NUMBER) ? session.getNumber() : null,
                "connection", one.connection(),
                "user", session.getUserName(),
                "userFullName", one.userFullName(),
                "application", session.getAppId(),
                "host", session.getHost(),
                "started", session.getStartedAt(),
                "standing", word(one.standing()));
    }
}
