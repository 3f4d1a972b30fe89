package dev.vakhta.demo;

import dev.vakhta.ras.Calls;

/** The agent's version, its clusters, and what every cluster has by itself: managers and services. */
final class ClusterAnswers {
    private ClusterAnswers() {}

    static void enter(Answers answers) {
        CentralServer server = answers.server();
        answers.on(Calls.AGENT_VERSION, asked -> server.version());
        answers.on(
                Calls.CLUSTERS,
                asked -> server.clusters().stream().map(DemoCluster::toRecord).toList());
        answers.on(Calls.CLUSTER, asked -> server.cluster(asked.id(0)).toRecord());
        answers.ofAgent(Calls.SAVE_CLUSTER, asked -> server.save(asked.record(0), asked.version()));
        answers.doOfAgent(Calls.REMOVE_CLUSTER, asked -> server.remove(asked.id(0)));

        answers.in(Calls.MANAGERS, (cluster, asked) -> cluster.managers());
        answers.in(
                Calls.MANAGER,
                (cluster, asked) -> cluster.managers().stream()
                        .filter(each -> each.getId().equals(asked.id(1)))
                        .findFirst()
                        .orElseThrow(Refusal::manager));
        answers.in(Calls.SERVICES, (cluster, asked) -> cluster.services());
    }
}
