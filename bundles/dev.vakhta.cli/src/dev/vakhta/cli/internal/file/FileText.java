package dev.vakhta.cli.internal.file;

import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.output.Facts;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.format.infobase.ActiveUser;
import dev.vakhta.format.infobase.Configuration;
import dev.vakhta.format.infobase.FinishedSession;
import dev.vakhta.format.infobase.InfobaseVersion;
import dev.vakhta.format.infobase.PlatformVersion;
import dev.vakhta.format.infobase.RepositoryUser;
import dev.vakhta.format.infobase.User;
import dev.vakhta.format.registry.AgentClusters;
import dev.vakhta.format.registry.ClusterRegistry;
import dev.vakhta.format.registry.RawItem;
import dev.vakhta.format.registry.RegisteredCluster;
import dev.vakhta.format.registry.RegisteredInfobase;
import dev.vakhta.format.registry.RegisteredServer;
import dev.vakhta.model.application.Applications;
import dev.vakhta.model.text.Human;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Files for people. */
public record FileText(Terminal terminal) {
    /** A 1CD file by itself. */
    public void print(ContainerFacts file) {
        Configuration configuration = file.configuration();
        List<InfobaseVersion> versions = file.versions();
        List<Long> builds = file.platforms();
        Facts facts = new Facts()
                .add(FileMessage.FILE.text(), file.path().toString())
                .add(
                        FileMessage.WHAT.text(),
                        FileMessage.valueOf("KIND_" + file.kind()).text())
                .add(
                        FileMessage.FORMAT.text(),
                        LookFacts.format(
                                file.header().format().version(), file.header().pageSize()))
                .add(
                        FileMessage.SIZE.text(),
                        FileMessage.PAGES.text(
                                Human.bytes(file.header().fileSize()),
                                file.header().pages(),
                                file.freePages() == null ? Human.UNKNOWN : file.freePages()))
                .add(FileMessage.TABLES.text(), String.valueOf(file.tableCount()));
        if (configuration != null) {
            facts.add(FileMessage.CONFIGURATION.text(), LookFacts.joined(configuration.name()))
                    .add(FileMessage.VERSION.text(), LookFacts.joined(configuration.version(), configuration.vendor()))
                    .add(FileMessage.COMPATIBILITY.text(), LookFacts.joined(configuration.compatibility()));
        }
        if (versions != null) {
            facts.add(
                    FileMessage.REQUIRED.text(),
                    versions.stream()
                            .map(version -> PlatformVersion.ofCompatibility(version.platformRequired()))
                            .filter(Objects::nonNull)
                            .map(String::valueOf)
                            .toList());
        }
        if (builds != null) {
            facts.add(
                    FileMessage.PLATFORM.text(),
                    builds.stream()
                            .map(PlatformVersion::ofBuild)
                            .filter(Objects::nonNull)
                            .map(String::valueOf)
                            .toList());
        }
        if (file.users() != null) {
            facts.add(FileMessage.USERS.text(), String.valueOf(file.people().size()));
        }
        facts.print(terminal.out());
        sessions(file.sessions());
        finished(file.finished());
        repository(file.repositoryUsers());
        terminal.out().flush();
        file.readErrors().forEach(terminal.err()::println);
    }

    private void sessions(@Nullable List<ActiveUser> sessions) {
        if (sessions == null) {
            return;
        }
        terminal.out().println();
        terminal.out().println(FileMessage.NOTED.text(sessions.size()));
        Table table = sessionTable(FileMessage.HEAD_FULL_NAME);
        sessions.forEach(one -> table.add(List.of(
                one.session() == null ? Human.UNKNOWN : String.valueOf(one.session()),
                one.userName(),
                Applications.name(one.application()),
                one.host(),
                LookFacts.time(one.started()),
                one.userFullName())));
        print(table);
    }

    /** Of a base, or of its temporary file. */
    static Table sessionTable(FileMessage last) {
        return table(
                FileMessage.HEAD_SESSION,
                FileMessage.HEAD_USER,
                FileMessage.HEAD_APPLICATION,
                FileMessage.HEAD_HOST,
                FileMessage.HEAD_STARTED,
                last);
    }

    private void finished(@Nullable List<FinishedSession> finished) {
        if (finished != null) {
            terminal.out().println();
            Table table = table(FileMessage.HEAD_ENDED, FileMessage.HEAD_ID, FileMessage.HEAD_MESSAGE);
            finished.forEach(
                    one -> table.add(List.of(LookFacts.time(one.finishedAt()), text(one.sessionId()), one.message())));
            print(table);
        }
    }

    private void repository(@Nullable List<RepositoryUser> users) {
        if (users != null) {
            terminal.out().println();
            repositoryUsers(users);
        }
    }

    /** Users of a configuration repository. */
    public void repositoryUsers(List<RepositoryUser> users) {
        Table table = table(FileMessage.HEAD_NAME, FileMessage.HEAD_REMOVED, FileMessage.HEAD_BINDING);
        users.forEach(user -> table.add(List.of(user.name(), yes(user.removed()), user.binding())));
        print(table);
    }

    /** Users of an infobase. */
    public void users(List<User> users) {
        Table table = table(
                FileMessage.HEAD_NAME,
                FileMessage.HEAD_FULL_NAME,
                FileMessage.HEAD_ADMIN,
                FileMessage.HEAD_PASSWORD,
                FileMessage.HEAD_SHOWN,
                FileMessage.HEAD_OS_NAME,
                FileMessage.HEAD_CHANGED);
        users.forEach(user -> table.add(List.of(
                user.name(),
                user.fullName(),
                yes(user.administrator()),
                yes(user.passwordLogin()),
                yes(user.shown()),
                text(user.osName()),
                LookFacts.time(user.changed()))));
        print(table);
    }

    /** The registry of a cluster. */
    public void print(Path path, ClusterRegistry registry, boolean raw) {
        RegisteredCluster cluster = registry.cluster();
        new Facts()
                .add(FileMessage.FILE.text(), path.toString())
                .add(FileMessage.CLUSTER.text(), described(cluster))
                .add(
                        FileMessage.SERVERS.text(),
                        registry.servers().stream().map(FileText::described).toList())
                .add(
                        FileMessage.CHANGES.text(),
                        registry.version().isPresent()
                                ? String.valueOf(registry.version().getAsLong())
                                : "")
                .print(terminal.out());
        if (!registry.infobases().isEmpty()) {
            terminal.out().println();
        }
        Table table = table(
                FileMessage.HEAD_NAME,
                FileMessage.HEAD_ID,
                FileMessage.HEAD_DATABASE,
                FileMessage.HEAD_LOCK,
                FileMessage.HEAD_JOBS);
        for (RegisteredInfobase infobase : registry.infobases()) {
            table.add(List.of(
                    infobase.name(),
                    infobase.id().toString(),
                    LookFacts.joined(infobase.dbms(), infobase.databaseServer(), infobase.database()),
                    (infobase.lock().enabled() ? FileMessage.ON : FileMessage.OFF).text(),
                    (infobase.scheduledJobsDenied() ? FileMessage.DENIED : FileMessage.ALLOWED).text()));
        }
        print(table);
        if (raw) {
            raw(Stream.of(
                            registry.unknown().stream(),
                            registry.infobases().stream().flatMap(one -> one.unknown().stream()),
                            registry.servers().stream().flatMap(one -> one.unknown().stream()))
                    .flatMap(items -> items)
                    .toList());
        }
        complain(registry.problems());
    }

    /** The clusters of an agent. */
    public void print(Path path, AgentClusters agent, boolean raw) {
        new Facts()
                .add(FileMessage.FILE.text(), path.toString())
                .add(
                        FileMessage.CLUSTER.text(),
                        agent.clusters().stream().map(FileText::described).toList())
                .print(terminal.out());
        if (raw) {
            raw(agent.unknown());
        }
        complain(agent.problems());
    }

    private void raw(List<RawItem> items) {
        terminal.out().println();
        Table table = table(FileMessage.HEAD_PLACE, FileMessage.HEAD_RAW);
        items.forEach(item -> table.add(List.of(item.place(), item.text())));
        table.print(terminal.out(), Integer.MAX_VALUE);
    }

    private void complain(List<String> problems) {
        terminal.out().flush();
        problems.forEach(terminal.err()::println);
    }

    private static String described(RegisteredCluster cluster) {
        return LookFacts.joined(
                cluster.name(),
                cluster.host() + ":" + cluster.port(),
                cluster.id().toString());
    }

    private static String described(RegisteredServer server) {
        return LookFacts.joined(
                server.name(),
                server.host() + ":" + server.agentPort(),
                server.id().toString());
    }

    /** All columns are texts. */
    public static Table table(FileMessage... headings) {
        return new Table(Arrays.stream(headings)
                .map(heading -> new Heading(heading.text(), false))
                .toList());
    }

    /** Prints it if there is something in it. */
    public void print(Table table) {
        if (!table.isEmpty()) {
            table.print(terminal.out(), terminal.width());
        }
    }

    private static String yes(@Nullable Boolean value) {
        return value == null ? Human.UNKNOWN : (value ? FileMessage.YES : FileMessage.NO).text();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
