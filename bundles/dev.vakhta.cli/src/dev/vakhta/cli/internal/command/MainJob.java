package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an administrator comes for, done on the demo cluster with the very commands: list, terminate, see it gone. */
record MainJob(Surroundings around, String address, DemoServer demo) {
    ExitCode run() throws AdministrationException, IOException {
        DemoCluster cluster = demo.clusters().getFirst();
        Session session = cluster.sessions().stream()
                .filter(one -> !ClusterView.NIL.equals(one.getInfobase()))
                .findFirst()
                .orElseThrow();
        String infobase = cluster.infobases().stream()
                .filter(one -> one.getId().equals(session.getInfobase()))
                .map(InfobaseSummary::getName)
                .findFirst()
                .orElseThrow();
        UUID id = session.getId();
        String where = "infobase-name=\"" + infobase + "\" session-id=" + session.getNumber();
        List<String> list = List.of("session", "list", "--ras", address);
        List<String> one = List.of("session", "list", "--ras", address, "--where", where);
        boolean done = command(list)
                && command(one)
                && command(List.of("session", "terminate", "--ras", address, "--where", where, "--yes"))
                && command(one)
                && command(List.of("journal", "list", "--command", "terminate", "--last", "1"));
        boolean gone = cluster.session(id) == null;
        around.terminal().out().println();
        around.terminal()
                .out()
                .println((gone ? CommandMessage.DEMO_GONE : CommandMessage.DEMO_STILL_THERE).text(where));
        return done && gone ? ExitCode.DONE : ExitCode.FAILED;
    }

    private boolean command(List<String> words) throws AdministrationException, IOException {
        around.terminal().out().println();
        around.terminal()
                .out()
                .println("$ vakhta "
                        + words.stream()
                                .map(word -> word.contains(" ") ? "'" + word + "'" : word)
                                .collect(Collectors.joining(" ")));
        around.terminal().out().flush();
        ExitCode code = CommandLines.run(around, words);
        around.terminal().out().flush();
        around.terminal().err().flush();
        return code == ExitCode.DONE;
    }
}
