package dev.vakhta.provider.ras;

import static dev.vakhta.provider.ras.Given.CLUSTER;
import static dev.vakhta.provider.ras.Given.INFOBASE;
import static dev.vakhta.provider.ras.Given.PROCESS;
import static dev.vakhta.provider.ras.Given.SESSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.WireReader;
import dev.vakhta.ras.WireWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** What we send is what the official client sends. */
class RequestsTest {
    private static final String C = "1619820ad36f4d8aa7161516b1dea077";
    private static final String I = "717bdda72f604577b262f1fc8c0e472c";
    private static final String S = "bc9e8fae32f14e9094cc4312e65cc07d";
    private static final String P = "0399133a6d5d4fb09029d240c8e07763";

    /** How to make a facet send the request of that number with these arguments. */
    private interface Sending {
        void send(RasAdmin admin, List<Object> values, Cancel cancel) throws AdministrationException;
    }

    private static final Map<Integer, Sending> SENDINGS = Map.ofEntries(
            Map.entry(9, (admin, v, cancel) -> admin.sessions(id(v, 0), cancel)),
            Map.entry(10, (admin, v, cancel) -> admin.disconnect(id(v, 0), INFOBASE, PROCESS, SESSION, cancel)),
            Map.entry(11, (admin, v, cancel) -> admin.clusters(cancel)),
            Map.entry(22, (admin, v, cancel) -> admin.servers(id(v, 0), cancel)),
            Map.entry(29, (admin, v, cancel) -> admin.processes(id(v, 0), cancel)),
            Map.entry(42, (admin, v, cancel) -> admin.infobases(id(v, 0), cancel)),
            Map.entry(50, (admin, v, cancel) -> admin.connections(id(v, 0), cancel)),
            Map.entry(52, (admin, v, cancel) -> admin.connections(id(v, 0), id(v, 1), cancel)),
            Map.entry(64, (admin, v, cancel) -> admin.disconnect(id(v, 0), INFOBASE, id(v, 1), id(v, 2), cancel)),
            Map.entry(65, (admin, v, cancel) -> admin.sessions(id(v, 0), cancel)),
            Map.entry(67, (admin, v, cancel) -> admin.sessions(id(v, 0), id(v, 1), cancel)),
            Map.entry(69, (admin, v, cancel) -> admin.session(id(v, 0), id(v, 1), cancel)),
            Map.entry(71, (admin, v, cancel) -> admin.terminate(id(v, 0), id(v, 1), (String) v.get(2), cancel)),
            Map.entry(72, (admin, v, cancel) -> admin.locks(id(v, 0), cancel)),
            Map.entry(117, (admin, v, cancel) -> admin.interrupt(id(v, 0), id(v, 1), (String) v.get(2), cancel)),
            Map.entry(135, (admin, v, cancel) -> admin.agentVersion(cancel)));

    @Test
    void allAsCaptured() throws Exception {
        int compared = 0;
        for (String[] row : Vectors.rows("captured-requests.tsv")) {
            int number = Integer.parseInt(row[2]);
            Sending sending = SENDINGS.get(number);
            if (sending != null) {
                Call<?> call = callOf(number);
                byte[] payload = HexFormat.of().parseHex(row[3]);
                WireReader body = new WireReader(payload, Integer.parseInt(row[1]));
                body.int32();
                body.byte8(); // number
                List<Object> values = call.readArguments(body);
                assertTrue(sent(row[1] + ".0", sending, values).contains(row[3]), row[0]);
                compared++;
            }
        }
        assertTrue(compared >= 25, compared + " requests compared");
    }

    @Test
    void handshakeAsCaptured() throws Exception {
        Map<String, String> bytes = new HashMap<>();
        for (String[] row : Vectors.rows("synthetic.tsv")) {
            bytes.put(row[0], row[2]);
        }
        List<String> heard = heardOfAVersionAsked();
        assertEquals(bytes.get("handshake_c2s_official"), heard.get(0));
        assertEquals("0b1f" + bytes.get("open_11"), heard.get(1));
        assertEquals("0d01" + bytes.get("close"), heard.get(3));
    }

    @Test
    void handshakeByHand() throws Exception {
        assertEquals(
                List.of(
                        "1c53575001000100" + "0116" + "01" + "0f636f6e6e6563742e74696d656f7574" + "04" + "000007d0",
                        "0b1f" + "1876382e736572766963652e41646d696e2e436c7573746572" + "0431312e30" + "80",
                        "0e05" + "0100000187",
                        "0d0101"),
                heardOfAVersionAsked());
    }

    @Test
    void sequencesByHand() throws Exception {
        String login = "0100000109" + C + "0000";
        String infobaseLogin = "010000010a" + C + "0000";
        String bye = "03" + "627965";
        assertEquals(List.of("010000010b"), sent(11));
        assertEquals(List.of("0100000187"), sent(135));
        assertEquals(List.of(login, "0100000116" + C), sent(22, CLUSTER));
        assertEquals(List.of(login, "010000011d" + C), sent(29, CLUSTER));
        assertEquals(List.of(login, "010000012a" + C), sent(42, CLUSTER));
        assertEquals(List.of(login, "0100000132" + C), sent(50, CLUSTER));
        assertEquals(List.of(login, "0100000134" + C + I), sent(52, CLUSTER, INFOBASE));
        assertEquals(List.of(login, "0100000141" + C), sent(65, CLUSTER));
        assertEquals(List.of(login, "0100000143" + C + I), sent(67, CLUSTER, INFOBASE));
        assertEquals(List.of(login, "0100000145" + C + S), sent(69, CLUSTER, SESSION));
        assertEquals(List.of(login, "0100000147" + C + S + bye), sent(71, CLUSTER, SESSION, "bye"));
        assertEquals(List.of(login, "0100000148" + C), sent(72, CLUSTER));
        assertEquals(List.of(login, "0100000175" + C + S + "00"), sent(117, CLUSTER, SESSION, ""));
        assertEquals(List.of(login, infobaseLogin, "0100000140" + C + P + S), sent(64, CLUSTER, PROCESS, SESSION));
    }

    @Test
    void aSecondCallOnTheChannelNeedsNoLogin() throws Exception {
        Sending twice = (admin, values, cancel) -> {
            admin.sessions(CLUSTER, cancel);
            admin.locks(CLUSTER, cancel);
            admin.locks(INFOBASE, cancel); // another cluster
        };
        assertEquals(
                List.of(
                        "0100000109" + C + "0000",
                        "0100000141" + C,
                        "0100000148" + C,
                        "0100000109" + I + "0000",
                        "0100000148" + I),
                sent("11.0", twice, List.of()));
    }

    @Test
    void endpointsAreServerAssigned() throws Exception {
        ScriptedRas.Script script = peer -> {
            peer.endpoint = 100; // two bytes on the wire
            peer.welcome().serve((p, asked) -> p.answer(Calls.AGENT_VERSION, "8.3"));
        };
        try (ScriptedRas ras = new ScriptedRas(script)) {
            try (Handle handle = new Given(ras.port()).handle()) {
                handle.connect(Cancel.never());
            }
            Given.until(() -> ras.heard.size() == 4);
            assertEquals("0e06" + "6401" + "00000187", ras.heard.get(2));
            assertEquals("0d02" + "6401", ras.heard.get(3));
        }
    }

    private static List<String> sent(int number, Object... values) throws Exception {
        return sent("11.0", SENDINGS.getOrDefault(number, (admin, v, cancel) -> {}), List.of(values));
    }

    /** Payloads of the messages; credentials are answered from the values of the request that asks for them. */
    private static List<String> sent(String version, Sending sending, List<Object> values) throws Exception {
        CredentialsCallback fromValues = new CredentialsCallback() {
            @Override
            public @Nullable Credentials known(CredentialsRequest request) {
                int from = request.level() == Level.AGENT ? 0 : 1;
                boolean given = values.size() == from + 2
                        && values.get(from) instanceof String
                        && values.get(from + 1) instanceof String;
                return given ? new Credentials((String) values.get(from), (String) values.get(from + 1)) : null;
            }

            @Override
            public @Nullable Credentials ask(CredentialsRequest request) {
                return null;
            }
        };
        try (ScriptedRas ras = ScriptedRas.serving((peer, asked) -> answerNothing(peer, asked.call()))) {
            Given given = new Given(ras.port());
            given.target.setEndpoint(version);
            try (Handle handle = given.handle(fromValues)) {
                sending.send((RasAdmin) handle.facet(ClusterAdmin.class).orThrow(), values, Cancel.never());
            }
            return ras.asked.stream().map(ScriptedRas.Asked::hex).toList();
        }
    }

    /** Void, or zeros enough for an empty list, an empty string and a session with nothing in it. */
    private static void answerNothing(ScriptedRas.Peer peer, Call<?> call) throws Exception {
        if (call.answer() == Call.VOID) {
            peer.done();
            return;
        }
        WireWriter out =
                new WireWriter(11).nsize(peer.endpoint).short16(0).byte8(1).byte8(call.answer());
        if (call.equals(Calls.SESSION)) {
            Calls.SESSION.result().write(out, ClusterFactory.eINSTANCE.createSession());
        } else {
            out.byte8(0);
        }
        peer.message(out.toByteArray());
    }

    private static List<String> heardOfAVersionAsked() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving((peer, asked) -> peer.answer(Calls.AGENT_VERSION, "8.3"))) {
            try (Handle handle = new Given(ras.port()).handle()) {
                handle.connect(Cancel.never());
            }
            Given.until(() -> ras.heard.size() == 4);
            return new ArrayList<>(ras.heard);
        }
    }

    private static Call<?> callOf(int number) {
        Call<?> call = Calls.byNumber(number);
        if (call == null) {
            throw new AssertionError("no message " + number);
        }
        return call;
    }

    private static UUID id(List<Object> values, int index) {
        return (UUID) values.get(index);
    }
}
