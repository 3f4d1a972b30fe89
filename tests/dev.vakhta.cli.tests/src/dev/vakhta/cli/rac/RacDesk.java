package dev.vakhta.cli.rac;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.provider.ras.RasProvider;
import dev.vakhta.rac.RacVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The utility before a demo cluster whose words {@code <cluster>}, {@code <session>}, … stand for ids in it. */
final class RacDesk implements AutoCloseable {
    /** How one run ended. */
    record Ended(int code, byte[] bytes, String out, String err) {}

    final DemoServer demo;
    final MemoryJournal journal = new MemoryJournal(1000);
    private final RacUtility utility;
    private final Map<String, UUID> ids = new LinkedHashMap<>();

    RacDesk(RacVersion version, DemoOptions options) throws IOException {
        demo = DemoServer.start(options);
        utility = new RacUtility(this::handle, RacDialect.onLinux(version));
        DemoCluster cluster = demo.cluster();
        Session user = cluster.sessions().stream()
                .filter(one -> !one.getLicenses().isEmpty())
                .findFirst()
                .orElseThrow();
        ids.put("cluster", cluster.id());
        ids.put("session", user.getId());
        ids.put("infobase", user.getInfobase());
        ids.put("server", cluster.servers().getFirst().getId());
        ids.put("manager", cluster.managers().getFirst().getId());
        Connection connection = cluster.connections().getLast();
        ids.put("connection", connection.getId());
        ids.put("process", connection.getProcess());
        ids.put("rule", cluster.rules(ids.get("server")).getFirst().getId());
        ids.put("setting", cluster.serviceSettings(ids.get("server")).getFirst().getId());
    }

    /** Remembers what was made, for later words. */
    void remember(String word, UUID id) {
        ids.put(word, id);
    }

    private Handle handle(String address, CredentialsCallback credentials) throws AdministrationException {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setName(address);
        target.setAddress(address);
        return new RasProvider().handle(target, new Environment(credentials, journal));
    }

    /** One line, cut at blanks; a {@code _} stands for a blank within an argument. */
    Ended run(String line) throws IOException {
        String[] words = line.split(" ");
        return run(Arrays.stream(words).map(word -> word.replace('_', ' ')).toArray(String[]::new));
    }

    Ended run(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        ids.forEach((word, id) -> all.replaceAll(argument -> argument.replace("<" + word + ">", id.toString())));
        all.add("localhost:" + demo.port());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = utility.run(all, out, err, new Cancel());
        return new Ended(
                code, out.toByteArray(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        demo.close();
    }
}
