package dev.vakhta.demo;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.ras.Calls;
import java.util.UUID;

/** Working servers and processes. */
final class ServerAnswers {
    private ServerAnswers() {}

    static void enter(Answers answers) {
        World world = answers.world();
        answers.in(Calls.SERVERS, (cluster, asked) -> cluster.servers());
        answers.in(
                Calls.SERVER,
                (cluster, asked) -> Records.copy(server(cluster, asked.id(1)).server()));
        answers.in(Calls.SAVE_SERVER, (cluster, asked) -> {
            WorkingServer said = asked.record(1);
            boolean added = said.getId().equals(World.NIL);
            LiveServer server = cluster.hardware().save(world, said, asked.version());
            if (added && asked.flag(2)) {
                server.rules().save(prohibiting(world.uuid()));
            }
            return server.server().getId();
        });
        answers.doIn(
                Calls.REMOVE_SERVER, (cluster, asked) -> cluster.residents().removeServer(asked.id(1)));

        answers.in(Calls.PROCESSES, (cluster, asked) -> cluster.processes());
        answers.in(
                Calls.PROCESS,
                (cluster, asked) -> cluster.processes().stream()
                        .filter(each -> each.getId().equals(asked.id(1)))
                        .findFirst()
                        .orElseThrow(Refusal::process));
        answers.in(
                Calls.SERVER_PROCESSES,
                (cluster, asked) ->
                        cluster.processes(server(cluster, asked.id(1)).processes()));
    }

    static LiveServer server(DemoCluster cluster, UUID id) {
        return Refusal.found(cluster.hardware().server(id), Refusal::server);
    }

    /** Nothing of anything is to be on that server. */
    private static AssignmentRule prohibiting(UUID id) {
        AssignmentRule rule = ClusterFactory.eINSTANCE.createAssignmentRule();
        rule.setId(id);
        return Records.complete(rule);
    }
}
