package dev.vakhta.script;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.Chosen;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.HandleState;
import dev.vakhta.provider.OperationJournal;
import dev.vakhta.provider.journal.MemoryJournal;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A target with sessions, and a folder with a script that runs {@link TalkingProgram}. */
final class Place implements Handle {
    final MemoryJournal journal = new MemoryJournal(100);
    private final Target target = ClusterFactory.eINSTANCE.createTarget();

    Place() {
        target.setName("prod");
        target.setProvider("ras");
        target.setAddress("srv-1c:1545");
    }

    /** That many sessions of people, swept in by a condition. */
    List<Chosen> sessions(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::session).toList();
    }

    Chosen session(int number) {
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        cluster.setId(new UUID(1, 1));
        Session session = ClusterFactory.eINSTANCE.createSession();
        session.setId(new UUID(4, number));
        session.setNumber(number);
        session.setUserName("Иванов \"И.И.\"");
        session.setHost("WS-014");
        session.setAppId("1CV8C");
        return new Chosen(
                this, new Row<>(ClusterView.of("prod-1", "prod", cluster).build(), session), false);
    }

    /** A declaration of a program that does what is said. */
    static ScriptDeclaration script(Path folder, String more, String... arguments) throws IOException {
        String classes = TalkingProgram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        StringBuilder command = new StringBuilder("\"" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "\" -XX:TieredStopAtLevel=1 -Xshare:auto -cp \""
                + URLDecoder.decode(classes.replace("+", "%2B"), StandardCharsets.UTF_8) + "\" "
                + TalkingProgram.class.getName());
        for (String argument : arguments) {
            command.append(" \"").append(argument).append('"');
        }
        Files.writeString(
                folder.resolve(ScriptDeclaration.FILE),
                """
                id = org.example.log-off
                on = Session
                verb = log-off
                label = Log off
                label.ru = Завершить сеанс ОС
                enabled = true
                command = %s
                """.formatted(command.toString().replace("\\", "\\\\")) + more);
        return ScriptDeclaration.read(folder);
    }

    @Override
    public Target target() {
        return target;
    }

    @Override
    public OperationJournal journal() {
        return journal;
    }

    @Override
    public <F extends Facet> Capability<F> facet(Class<F> type) {
        return Capability.denied("–");
    }

    @Override
    public HandleState state() {
        return HandleState.CONNECTED;
    }

    @Override
    public Cancel.Registration onStateChange(Consumer<HandleState> listener) {
        return () -> {};
    }

    @Override
    public void connect(Cancel cancel) {}

    @Override
    public void close() {}
}
