package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.vakhta.model.cluster.Connection;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage.Fault;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthenticationTest {
    private static final DemoOptions STRICT = DemoOptions.defaults()
            .withAgentAdministrator("главный", "а1")
            .withClusterAdministrator("дежурный", "к1")
            .withClusterAdministrator("сменщик", "")
            .withInfobaseUser("Администратор", "и1");

    private static final String NOT_AUTHENTICATED =
            "Ошибка операции администрирования\nАдминистратор кластера не аутентифицирован";

    @Test
    void clusterCallsNeedAuthenticationEvenWithoutAdministrators() throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults());
                TestClient client = TestClient.open(demo)) {
            UUID cluster = demo.cluster().id();
            assertEquals(
                    NOT_AUTHENTICATED, client.refused(Calls.SESSIONS, cluster).text());
            assertEquals(2, client.ask(Calls.CLUSTERS).size());
            assertNotNull(client.ask(Calls.CLUSTER, cluster));
            client.ask(Calls.AUTHENTICATE_AGENT, "кто угодно", "");
            client.ask(Calls.AUTHENTICATE_CLUSTER, cluster, "", "");
            assertFalse(client.ask(Calls.SESSIONS, cluster).isEmpty());
            UUID other = demo.clusters().get(1).id();
            assertEquals("Failure", client.refused(Calls.SESSIONS, other).name());
        }
    }

    @Test
    void wrongPairsAreToldAtOnceButForInfobases() throws IOException {
        try (DemoServer demo = DemoServer.start(STRICT);
                TestClient client = TestClient.open(demo)) {
            UUID cluster = demo.cluster().id();
            Fault fault = client.refused(Calls.AUTHENTICATE_CLUSTER, cluster, "", "");
            assertEquals("v8.service.Admin.Cluster#Failure", fault.id());
            assertEquals(NOT_AUTHENTICATED, fault.text());
            assertEquals(
                    "Failure",
                    client.refused(Calls.AUTHENTICATE_CLUSTER, cluster, "дежурный", "а1")
                            .name());
            client.ask(Calls.AUTHENTICATE_CLUSTER, cluster, "сменщик", "");
            assertEquals(
                    "Failure",
                    client.refused(Calls.AUTHENTICATE_AGENT, "главный", "").name());
            client.ask(Calls.AUTHENTICATE_AGENT, "главный", "а1");
            client.ask(Calls.AUTHENTICATE_INFOBASE, cluster, "Администратор", "не тот");
        }
    }

    @Test
    void disconnectingNeedsOneGoodInfobasePair() throws IOException {
        try (DemoServer demo = DemoServer.start(STRICT);
                TestClient client = TestClient.open(demo)) {
            UUID cluster = demo.cluster().id();
            client.ask(Calls.AUTHENTICATE_CLUSTER, cluster, "дежурный", "к1");
            Connection victim = demo.cluster().connections().stream()
                    .filter(each -> each.getApplication().equals("1CV8"))
                    .findFirst()
                    .orElseThrow();
            String name = client.ask(Calls.INFOBASE_SUMMARY, cluster, victim.getInfobase())
                    .getName();
            client.ask(Calls.AUTHENTICATE_INFOBASE, cluster, "Администратор", "не тот");
            Fault fault = client.refused(Calls.DISCONNECT, cluster, victim.getProcess(), victim.getId());
            assertEquals("v8.service.Admin.Cluster#Rights", fault.id());
            assertEquals("Недостаточно прав пользователя на информационную базу " + name, fault.text());
            client.ask(Calls.AUTHENTICATE_INFOBASE, cluster, "Администратор", "и1"); // the bad one stays beside it
            client.ask(Calls.DISCONNECT, cluster, victim.getProcess(), victim.getId());
            assertEquals(
                    "ConnectionNotFound",
                    client.refused(Calls.CONNECTION, cluster, victim.getId()).name());
        }
    }

    /** One connection, two endpoints: what one has proved does not help the other. */
    @Test
    void belongsToTheEndpoint() throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults());
                TestClient client = TestClient.inside(demo)) {
            UUID cluster = demo.cluster().id();
            int first = client.endpoint;
            assertEquals(first + 1, client.openEndpoint("16.0"));
            // from 16.0 on the text has no prefix
            assertEquals(
                    "Администратор кластера не аутентифицирован",
                    client.refused(Calls.SESSIONS, cluster).text());
            client.use(first, "11.0");
            assertFalse(client.ask(Calls.SESSIONS, cluster).isEmpty());
        }
    }
}
