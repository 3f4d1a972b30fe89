package dev.vakhta.provider.file;

import dev.vakhta.format.container.Listing;
import dev.vakhta.format.infobase.Configuration;
import dev.vakhta.format.infobase.InfobaseVersion;
import dev.vakhta.format.infobase.PlatformVersion;
import dev.vakhta.format.infobase.ServiceFiles;
import dev.vakhta.format.infobase.ServiceTable;
import dev.vakhta.format.infobase.User;
import dev.vakhta.format.lock.LockFile;
import dev.vakhta.format.lock.LockFiles;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.recovery.BaseDescription;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.BaseFile.Role;
import dev.vakhta.provider.recovery.BaseSession;
import dev.vakhta.provider.recovery.BaseUser;
import dev.vakhta.provider.recovery.EndedSession;
import dev.vakhta.provider.recovery.InUse;
import dev.vakhta.provider.recovery.LockCard;
import dev.vakhta.provider.recovery.Look;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** One look at a base. What cannot be read is told of and does not hide the rest. */
final class Looking {
    private static final Pattern LOG_ID =
            Pattern.compile("\\A[^\\r\\n]*\\r?\\n\\s*(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");
    private static final int LOG_BEGIN = 4096;

    private final FileBase base;
    private final Use use;
    private final Pace pace;
    private final List<String> problems = new ArrayList<>();

    Looking(FileBase base, Use use, Pace pace) {
        this.base = base;
        this.use = use;
        this.pace = pace;
    }

    /** Reads some of it. */
    private interface Part<T> {
        T read() throws IOException, AdministrationException;
    }

    private <T> T part(T otherwise, Part<T> part) throws IOException {
        try {
            return part.read();
        } catch (IOException e) {
            pace.check();
            problems.add(Failures.of(e, base.folder()).sentence());
        } catch (AdministrationException e) {
            problems.add(e.sentence());
        }
        return otherwise;
    }

    Look look() throws IOException, AdministrationException {
        Path database = base.database();
        if (FileBase.isRepository(base.folder())) {
            problems.add(FileMessage.REPOSITORY_TOO.text());
        }
        List<Path> others = Names.files(base.folder(), Looking::isOther);
        if (!others.isEmpty()) {
            problems.add(FileMessage.OTHER_DATABASES.text(Names.listed(others)));
        }
        LockFiles files = LockFiles.in(base.folder());
        List<LockCard> locks = new ArrayList<>();
        for (Path file : files.locks()) {
            LockCard card =
                    this.<@Nullable LockCard>part(null, () -> LockCard.of(LockFile.read(file), BaseFiles.owner(file)));
            if (card != null) {
                locks.add(card);
            }
        }
        if (locks.size() > 1) {
            problems.add(FileMessage.SPELLINGS.text(base.name(), Names.listed(files.locks())));
        }
        InUse inUse = use.of(base, pace);
        return new Look(
                base.id(),
                base.name(),
                base.folder(),
                BaseFiles.read(database, Role.DATABASE, pace),
                locks,
                seen(files.similar(), Role.SIMILAR),
                inUse,
                seen(BaseFiles.leftovers(base), Role.LEFTOVER),
                part(List.of(), () -> sessions(inUse)),
                part(List.of(), this::ended),
                part(BaseDescription.NONE, () -> description(database)),
                LogEnds.of(base, pace),
                part(List.of(), () -> users(database)),
                unwritable(),
                problems);
    }

    private String unwritable() {
        if (Failures.isReadOnly(base.folder())) {
            return FileMessage.READ_ONLY.text(base.folder());
        }
        return Files.isWritable(base.folder()) ? "" : FileMessage.DENIED.text(base.folder());
    }

    /** Another container than those of a base: a copy somebody keeps there. */
    private static boolean isOther(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".1cd")
                && List.of(FileBase.DATABASE, FileBase.TEMPORARY, FileBase.SESSION_CONTROL, "1cv8ddb.1CD").stream()
                        .noneMatch(name::equalsIgnoreCase);
    }

    private List<BaseFile> seen(List<Path> paths, Role role) throws IOException {
        List<BaseFile> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                files.add(BaseFiles.read(path, role, pace));
            } catch (NoSuchFileException e) {
                // gone meanwhile
            } catch (IOException e) {
                pace.check();
                problems.add(Failures.of(e, path).sentence());
            }
        }
        return files;
    }

    private List<BaseSession> sessions(InUse inUse) throws IOException, AdministrationException {
        return BaseSessions.users(base, pace).stream()
                .map(user -> new BaseSession(
                        BaseSessions.session(base, user, inUse.answer()), user.connection(), user.userFullName()))
                .toList();
    }

    private List<EndedSession> ended() throws IOException, AdministrationException {
        List<EndedSession> ended = new ArrayList<>();
        for (Path file : base.files(FileBase.SESSION_CONTROL)) {
            Containers.read(file, pace, ServiceTable.FINISHED_SESSIONS::read).rows().stream()
                    .map(row -> new EndedSession(row.sessionId(), row.message(), row.finishedAt()))
                    .forEach(ended::add);
        }
        ended.sort(Comparator.comparing(
                EndedSession::at, Comparator.nullsFirst(Comparator.<LocalDateTime>naturalOrder())));
        return ended.reversed();
    }

    private BaseDescription description(Path database) throws IOException, AdministrationException {
        BaseDescription said = Containers.read(database, pace, container -> {
            Configuration configuration = Configuration.read(container);
            List<InfobaseVersion> versions =
                    ServiceTable.VERSION.read(container).rows();
            Long required = versions.isEmpty() ? null : versions.getFirst().platformRequired();
            return new BaseDescription(
                    container.header().format().version(),
                    container.header().pageSize(),
                    container.locale(),
                    configuration == null ? "" : text(configuration.name()),
                    configuration == null ? "" : synonym(configuration.synonyms(), container.locale()),
                    configuration == null ? "" : text(configuration.version()),
                    configuration == null ? "" : text(configuration.vendor()),
                    configuration == null ? "" : text(configuration.compatibility()),
                    text(PlatformVersion.ofCompatibility(required)),
                    "",
                    "",
                    ServiceFiles.eventLog(container),
                    null);
        });
        List<Path> logs = base.logs();
        Path log = logs.isEmpty() ? null : logs.getFirst();
        return new BaseDescription(
                said.format(),
                said.pageSize(),
                said.locale(),
                said.configuration(),
                said.synonym(),
                said.version(),
                said.vendor(),
                said.compatibility(),
                said.platformRequired(),
                part("", this::platform),
                log == null ? "" : log.toString(),
                said.logId(),
                log == null ? null : logId(log));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String synonym(Map<String, String> synonyms, String locale) {
        String own = synonyms.get(locale.split("_")[0]);
        return own == null ? synonyms.values().stream().findFirst().orElse("") : own;
    }

    private String platform() throws IOException, AdministrationException {
        for (Path file : base.files(FileBase.TEMPORARY)) {
            List<Long> builds =
                    Containers.read(file, pace, ServiceTable.PLATFORM::read).rows();
            if (!builds.isEmpty()) {
                return text(PlatformVersion.ofBuild(builds.getFirst()));
            }
        }
        return "";
    }

    /** The second line of the log's dictionary; null: there is none in that format. */
    private static @Nullable UUID logId(Path log) {
        try (InputStream in = Files.newInputStream(log.resolve("1Cv8.lgf"))) {
            Matcher line = LOG_ID.matcher(new String(in.readNBytes(LOG_BEGIN), StandardCharsets.UTF_8));
            return line.find() ? UUID.fromString(line.group(1)) : null;
        } catch (IOException e) {
            return null;
        }
    }

    private List<BaseUser> users(Path database) throws IOException, AdministrationException {
        Listing<User> users = Containers.read(database, pace, ServiceTable.USERS::read);
        users.unread().forEach(finding -> problems.add(finding.sentence()));
        return users.rows().stream()
                .filter(user -> !user.isTemplate())
                .map(user -> new BaseUser(
                        user.name(),
                        user.fullName(),
                        text(user.osName()),
                        user.administrator(),
                        user.passwordLogin(),
                        user.shown()))
                .toList();
    }
}
