package dev.vakhta.provider.ras;

import static dev.vakhta.provider.ras.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage.Fault;
import dev.vakhta.ras.Handshake;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
    /**
     * @param speaks what the server takes
     * @param names whether it says so when it declines
     */
    @ParameterizedTest
    @CsvSource({
        "'',   '11.0',           true,  '11.0'",
        "16.0, '10.0 11.0 16.0', true,  '16.0'",
        "16.0, '3.0 11.0',       true,  '16.0 11.0'",
        "'',   '8.0 9.0',        true,  '11.0 9.0'",
        "'',   '10.0',           true,  '11.0 10.0'",
        "'',   '16.0',           true,  '11.0 16.0'",
        "'',   '12.0 13.0 9.0',  true,  '11.0 9.0'",
        "'',   '8.0',            false, '11.0 10.0 9.0 8.0'",
        "16.0, '10.0',           false, '16.0 11.0 10.0'",
        "9.0,  '10.0',           true,  '9.0 10.0'"
    })
    void stepsOnTheSameConnection(String wanted, String speaks, boolean names, String asked) throws Exception {
        List<String> versions = new ArrayList<>();
        try (ScriptedRas ras = server(List.of(speaks.split(" ")), names, versions)) {
            Given given = new Given(ras.port());
            given.target.setEndpoint(wanted);
            try (Handle handle = given.handle()) {
                assertEquals("8.3", facet(handle, ClusterAdmin.class).agentVersion(Cancel.never()));
            }
            assertEquals(asked, String.join(" ", versions));
            assertEquals(1, ras.connections.get());
            assertEquals(
                    versions.getLast(),
                    given.journal.newest(9).getLast().arguments().get("endpoint"));
        }
    }

    @Test
    void noCommonVersion() throws Exception {
        try (ScriptedRas ras = server(List.of("12.0", "2.0"), true, new ArrayList<>());
                Handle handle = new Given(ras.port()).handle()) {
            AdministrationException e = Given.fails(() -> handle.connect(Cancel.never()));
            assertEquals(FailureKind.VERSION, e.kind());
            assertTrue(e.sentence().contains("12.0, 2.0") && e.sentence().contains("16.0, 11.0"), e.sentence());
        }
        List<String> versions = new ArrayList<>();
        try (ScriptedRas ras = server(List.of("2.0"), false, versions);
                Handle handle = new Given(ras.port()).handle()) {
            assertEquals(
                    FailureKind.VERSION,
                    Given.fails(() -> handle.connect(Cancel.never())).kind());
            assertEquals("11.0 10.0 9.0 8.0 7.0 6.0 5.0 4.0 3.0", String.join(" ", versions));
        }
    }

    static ScriptedRas server(List<String> speaks, boolean names, List<String> asked) throws Exception {
        return server(speaks, names, asked, (peer, request) -> peer.answer(Calls.AGENT_VERSION, "8.3"));
    }

    static ScriptedRas server(List<String> speaks, boolean names, List<String> asked, ScriptedRas.Handler handler)
            throws Exception {
        return new ScriptedRas(peer -> {
            peer.connect();
            while (true) {
                Handshake.Opened wanted = Handshake.readOpen(peer.hear());
                asked.add(wanted.version());
                if (speaks.contains(wanted.version())) {
                    peer.accept(wanted).serve(handler);
                }
                String text = "Unsupported" + (names ? ", supported=" + speaks : "");
                Fault cause = new Fault("swp.UnsupportedServiceVersion", text, List.of(), null);
                new Handshake.Failure(
                                wanted.service(),
                                wanted.version(),
                                0,
                                new Fault("swp.Unsupported", "", List.of(), cause))
                        .toFrame()
                        .write(peer.out);
            }
        });
    }
}
