package dev.vakhta.demo;

import dev.vakhta.ras.Calls;

/** Logging in, and who may. */
final class AdministratorAnswers {
    private AdministratorAnswers() {}

    static void enter(Answers answers) {
        CentralServer server = answers.server();
        answers.doOn(Calls.AUTHENTICATE_AGENT, asked -> asked.caller().authenticateAgent(asked.login(0)));
        answers.doOn(
                Calls.AUTHENTICATE_CLUSTER,
                asked -> asked.caller().authenticate(server.cluster(asked.id(0)), asked.login(1)));
        answers.doOn(Calls.AUTHENTICATE_INFOBASE, asked -> {
            server.cluster(asked.id(0)); // must be there
            asked.caller().addInfobaseLogin(asked.login(1));
        });

        Administrators ofAgent = server.administrators();
        answers.ofAgent(Calls.AGENT_ADMINS, asked -> ofAgent.shown());
        answers.doOfAgent(Calls.REGISTER_AGENT_ADMIN, asked -> ofAgent.register(asked.record(0)));
        answers.doOfAgent(Calls.REMOVE_AGENT_ADMIN, asked -> ofAgent.remove(asked.text(0)));

        answers.in(Calls.CLUSTER_ADMINS, (cluster, asked) -> cluster.known().shown());
        answers.doIn(
                Calls.REGISTER_CLUSTER_ADMIN,
                (cluster, asked) -> cluster.known().register(asked.record(1)));
        answers.doIn(
                Calls.REMOVE_CLUSTER_ADMIN, (cluster, asked) -> cluster.known().remove(asked.text(1)));
    }
}
