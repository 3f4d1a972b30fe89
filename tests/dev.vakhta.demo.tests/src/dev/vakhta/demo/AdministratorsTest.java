package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may log in, at both levels. */
class AdministratorsTest {
    private static final String CLUSTER_LOGIN =
            "Ошибка операции администрирования\nАдминистратор кластера не аутентифицирован";
    private static final String AGENT_LOGIN =
            "Ошибка операции администрирования\nАдминистратор центрального сервера не аутентифицирован";
    private static final String NOBODY_LEFT =
            "В кластере не остается ни одного администратора с разрешенной аутентификацией паролем";

    private final DemoServer demo = DemoServer.start(DemoOptions.defaults());
    private final TestClient client = TestClient.inside(demo);
    private final UUID cluster = demo.cluster().id();

    AdministratorsTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        client.close();
        demo.close();
    }

    @Test
    void aClusterAsksAsSoonAsItHasAnAdministrator() throws IOException {
        assertEquals(List.of(), client.ask(Calls.CLUSTER_ADMINS, cluster));
        client.ask(Calls.REGISTER_CLUSTER_ADMIN, cluster, administrator("дежурный", "к1", true));
        assertEquals(
                CLUSTER_LOGIN, client.refused(Calls.SESSIONS, cluster).text(), "whoever came in before is asked, too");
        client.ask(Calls.AUTHENTICATE_CLUSTER, cluster, "дежурный", "к1");
        assertFalse(client.ask(Calls.SESSIONS, cluster).isEmpty());
        UUID other = demo.clusters().get(1).id();
        client.ask(Calls.AUTHENTICATE_CLUSTER, other, "", "");
        assertEquals(List.of(), client.ask(Calls.CLUSTER_ADMINS, other));

        client.ask(Calls.REMOVE_CLUSTER_ADMIN, cluster, "дежурный");
        client.ask(Calls.AUTHENTICATE_CLUSTER, cluster, "", "");
        assertEquals(List.of(), client.ask(Calls.CLUSTER_ADMINS, cluster));
    }

    @Test
    void theAgentAsksAsSoonAsItHasAnAdministrator() throws IOException {
        client.ask(Calls.REGISTER_AGENT_ADMIN, administrator("главный", "а1", true));
        assertEquals(2, client.ask(Calls.CLUSTERS).size(), "anybody may list clusters");
        assertEquals(AGENT_LOGIN, client.refused(Calls.AGENT_ADMINS).text());
        assertEquals(
                AGENT_LOGIN, client.refused(Calls.REMOVE_AGENT_ADMIN, "главный").text());
        assertEquals(AGENT_LOGIN, client.refused(Calls.REMOVE_CLUSTER, cluster).text());
        assertEquals(
                AGENT_LOGIN,
                client.refused(Calls.SAVE_CLUSTER, demo.cluster().toRecord()).text());
        client.ask(Calls.AUTHENTICATE_AGENT, "главный", "а1");
        assertEquals("главный", client.ask(Calls.AGENT_ADMINS).get(0).getName());
        client.ask(Calls.REMOVE_AGENT_ADMIN, "главный");
        assertEquals(List.of(), demo.administrators());
    }

    @Test
    void passwordsAreHiddenAndComeBackUnchanged() throws IOException {
        client.ask(Calls.REGISTER_CLUSTER_ADMIN, cluster, administrator("дежурный", "к1", true));
        client.ask(Calls.AUTHENTICATE_CLUSTER, cluster, "дежурный", "к1");
        client.ask(Calls.REGISTER_CLUSTER_ADMIN, cluster, administrator("без пароля", "", true));
        List<Administrator> read = client.ask(Calls.CLUSTER_ADMINS, cluster);
        assertEquals("\uFFFD", read.get(0).getPassword());
        assertEquals("", read.get(1).getPassword());

        read.get(0).setDescr("ночная смена");
        client.ask(Calls.REGISTER_CLUSTER_ADMIN, cluster, read.get(0));
        Administrator now = demo.cluster().administrators().get(0);
        assertEquals("к1", now.getPassword());
        assertEquals("ночная смена", now.getDescr());
        assertEquals(2, demo.cluster().administrators().size());

        client.ask(Calls.REGISTER_CLUSTER_ADMIN, cluster, administrator("дежурный", "к2", true));
        assertEquals("к2", demo.cluster().administrators().get(0).getPassword());
    }

    @Test
    void somebodyMustBeAbleToLogInByPassword() throws IOException {
        assertEquals(
                NOBODY_LEFT,
                client.refused(Calls.REGISTER_CLUSTER_ADMIN, cluster, administrator("ос", "", false))
                        .text());
        client.ask(Calls.REGISTER_CLUSTER_ADMIN, cluster, administrator("дежурный", "к1", true));
        client.ask(Calls.AUTHENTICATE_CLUSTER, cluster, "дежурный", "к1");
        client.ask(Calls.REGISTER_CLUSTER_ADMIN, cluster, administrator("ос", "", false));
        assertEquals(
                NOBODY_LEFT,
                client.refused(Calls.REMOVE_CLUSTER_ADMIN, cluster, "дежурный").text());
        client.ask(Calls.REMOVE_CLUSTER_ADMIN, cluster, "ос");
        client.ask(Calls.REMOVE_CLUSTER_ADMIN, cluster, "дежурный");
        assertEquals(List.of(), demo.cluster().administrators());
    }

    @Test
    void byPasswordGoesWhoMay() throws IOException {
        client.ask(Calls.REGISTER_CLUSTER_ADMIN, cluster, administrator("дежурный", "к1", true));
        client.ask(Calls.AUTHENTICATE_CLUSTER, cluster, "дежурный", "к1");
        client.ask(Calls.REGISTER_CLUSTER_ADMIN, cluster, administrator("ос", "к1", false));
        assertEquals(
                "Failure",
                client.refused(Calls.AUTHENTICATE_CLUSTER, cluster, "ос", "к1").name());
        assertEquals(
                "AdministratorNotFound",
                client.refused(Calls.REMOVE_CLUSTER_ADMIN, cluster, "никто").name());
    }

    private static Administrator administrator(String name, String password, boolean byPassword) {
        Administrator administrator = ClusterFactory.eINSTANCE.createAdministrator();
        administrator.setName(name);
        administrator.setPassword(password);
        administrator.setPasswordAuthAllowed(byPassword);
        administrator.setOsAuthAllowed(!byPassword);
        return administrator;
    }
}
