package dev.vakhta.provider.ras;

import static dev.vakhta.provider.ras.Given.CLUSTER;
import static dev.vakhta.provider.ras.Given.INFOBASE;
import static dev.vakhta.provider.ras.Given.PROCESS;
import static dev.vakhta.provider.ras.Given.SESSION;
import static dev.vakhta.provider.ras.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage;
import dev.vakhta.ras.Layouts;
import dev.vakhta.ras.WireReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** What we send is what the official client sends. */
class RequestsTest {
    private static final String C = "1619820ad36f4d8aa7161516b1dea077";
    private static final String I = "717bdda72f604577b262f1fc8c0e472c";
    private static final String S = "bc9e8fae32f14e9094cc4312e65cc07d";
    private static final String P = "0399133a6d5d4fb09029d240c8e07763";

    /** Questions for values of counters were only seen answered by nothing, so that nothing of ours asks them. */
    private static final List<Integer> NOT_OFFERED = List.of(130, 133);

    @Test
    void allAsCaptured() throws Exception {
        int compared = 0;
        for (String[] row : Vectors.rows("captured-requests.tsv")) {
            int number = Integer.parseInt(row[2]);
            int version = Integer.parseInt(row[1]);
            Call<?> call = Calls.byNumber(number);
            if (call == null) {
                assertTrue(NOT_OFFERED.contains(number), row[0]);
                continue;
            }
            WireReader body = new WireReader(HexFormat.of().parseHex(row[3]), version);
            body.int32();
            body.byte8(); // number
            List<Object> values = call.readArguments(body);
            List<String> sent = sent(version + ".0", call, values).stream()
                    .filter(one -> number == Integer.parseInt(one.substring(8, 10), 16))
                    .distinct()
                    .toList();
            assertEquals(List.of(row[3]), sent, row[0]);
            compared++;
        }
        assertEquals(108, compared, "rows but those of counter values");
    }

    @Test
    void everyMessageIsSent() {
        List<String> not = Calls.all().stream()
                .filter(call -> !Sendings.ALL.containsKey(call.number()))
                .map(Call::name)
                .toList();
        assertEquals(Sendings.NEVER.stream().map(Call::name).toList(), not);
    }

    /** Those never captured too, read as a server reads them: what the caller gave is what arrives, with nothing left out. */
    @Test
    void everyValueArrives() throws Exception {
        for (Call<?> call : Calls.all()) {
            if (!Sendings.NEVER.contains(call)) {
                List<Object> values = Sendings.values(call);
                String expected = hex(call, values);
                List<String> sent = sent("16.0", call, values);
                assertTrue(sent.contains(expected), () -> call.name() + ": " + sent + " without " + expected);
            }
        }
    }

    private static String hex(Call<?> call, List<Object> values) {
        List<Object> sent = new ArrayList<>(values);
        if (call.equals(Calls.SAVE_SERVER)) {
            sent.set(2, false); // no rule that forbids everything
        } else if (call.equals(Calls.UPDATE_INFOBASE_SUMMARY)) {
            ((InfobaseSummary) sent.get(1)).setName(""); // as the official utility
        } else if (call.equals(Calls.CREATE_INFOBASE)) {
            sent.set(1, Sendings.ones(Layouts.INFOBASE, 16));
            ((Infobase) sent.get(1)).setId(null); // the server's to give
            sent.set(2, 0);
        } else if (call.equals(Calls.APPLY_RULES) || call.equals(Calls.DROP_INFOBASE)) {
            sent.set(sent.size() - 1, 0); // neither 0 nor 1 is not said
        }
        return ScriptedRas.hex(EndpointMessage.request(1, 16, call, sent));
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

    /** Lists and commands, byte by byte, for who has no captures. */
    @Test
    void sequencesByHand() throws Exception {
        String agent = "0100000108" + "0000";
        String login = "0100000109" + C + "0000";
        String infobase = "010000010a" + C + "0000";
        String bye = "03" + "627965";
        assertEquals(List.of("010000010b"), sent(Calls.CLUSTERS));
        assertEquals(List.of("010000010d" + C), sent(Calls.CLUSTER, CLUSTER));
        assertEquals(List.of("0100000187"), sent(Calls.AGENT_VERSION));
        assertEquals(List.of(agent, "0100000100"), sent(Calls.AGENT_ADMINS));
        assertEquals(List.of(agent, "0100000106" + bye), sent(Calls.REMOVE_AGENT_ADMIN, "bye"));
        assertEquals(List.of(login, "0100000107" + C + bye), sent(Calls.REMOVE_CLUSTER_ADMIN, CLUSTER, "bye"));
        assertEquals(List.of(agent, login, "0100000111" + C), sent(Calls.REMOVE_CLUSTER, CLUSTER));
        assertEquals(List.of(login, "0100000112" + C), sent(Calls.MANAGERS, CLUSTER));
        assertEquals(List.of(login, "0100000114" + C + P), sent(Calls.MANAGER, CLUSTER, PROCESS));
        assertEquals(List.of(login, "0100000116" + C), sent(Calls.SERVERS, CLUSTER));
        assertEquals(List.of(login, "010000011c" + C + P), sent(Calls.REMOVE_SERVER, CLUSTER, PROCESS));
        assertEquals(List.of(login, "010000011d" + C), sent(Calls.PROCESSES, CLUSTER));
        assertEquals(List.of(login, "0100000123" + C), sent(Calls.SERVICES, CLUSTER));
        assertEquals(List.of(login, "010000012a" + C), sent(Calls.INFOBASE_SUMMARIES, CLUSTER));
        assertEquals(List.of(login, infobase, "0100000130" + C + I), sent(Calls.INFOBASE, CLUSTER, INFOBASE));
        assertEquals(
                List.of(login, infobase, "0100000129" + C + I + "00000001"),
                sent(Calls.DROP_INFOBASE, CLUSTER, INFOBASE, 1));
        assertEquals(List.of(login, "0100000132" + C), sent(Calls.CONNECTIONS, CLUSTER));
        assertEquals(List.of(login, "0100000134" + C + I), sent(Calls.INFOBASE_CONNECTIONS, CLUSTER, INFOBASE));
        assertEquals(List.of(login, "0100000141" + C), sent(Calls.SESSIONS, CLUSTER));
        assertEquals(List.of(login, "0100000143" + C + I), sent(Calls.INFOBASE_SESSIONS, CLUSTER, INFOBASE));
        assertEquals(List.of(login, "0100000145" + C + S), sent(Calls.SESSION, CLUSTER, SESSION));
        assertEquals(
                List.of(login, "0100000147" + C + S + bye), sent(Calls.TERMINATE_SESSION, CLUSTER, SESSION, "bye"));
        assertEquals(List.of(login, "0100000148" + C), sent(Calls.LOCKS, CLUSTER));
        assertEquals(List.of(login, "0100000175" + C + S + "00"), sent(Calls.INTERRUPT_SESSION, CLUSTER, SESSION, ""));
        assertEquals(
                List.of(login, infobase, "0100000140" + C + P + S), sent(Calls.DISCONNECT, CLUSTER, PROCESS, SESSION));
        assertEquals(List.of(login, "0100000151" + C + "00000000"), sent(Calls.APPLY_RULES, CLUSTER, 0));
        assertEquals(List.of(login, "0100000154" + C + P + S), sent(Calls.REMOVE_RULE, CLUSTER, PROCESS, SESSION));
        assertEquals(List.of(login, "0100000184" + C + bye + "00"), sent(Calls.CLEAR_COUNTER, CLUSTER, "bye", ""));
        assertEquals(List.of(login, "0100000181" + C + bye), sent(Calls.REMOVE_LIMIT, CLUSTER, "bye"));
    }

    @Test
    void aSecondCallOnTheChannelNeedsNoLogin() throws Exception {
        Sendings.Sending twice = asking -> {
            facet(asking.handle(), SessionAdmin.class).sessions(CLUSTER, asking.cancel());
            facet(asking.handle(), LockAdmin.class).locks(CLUSTER, asking.cancel());
            facet(asking.handle(), LockAdmin.class).locks(INFOBASE, asking.cancel()); // another cluster
        };
        assertEquals(
                List.of(
                        "0100000109" + C + "0000",
                        "0100000141" + C,
                        "0100000148" + C,
                        "0100000109" + I + "0000",
                        "0100000148" + I),
                sent("11.0", twice, List.of(), null));
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

    private static List<String> sent(Call<?> call, Object... values) throws Exception {
        return sent("11.0", Sendings.of(call), List.of(values), null);
    }

    /** Payloads of the messages; a login is made with the last two of its values. */
    private static List<String> sent(String version, Call<?> call, List<Object> values) throws Exception {
        boolean login = call.number() >= 8 && call.number() <= 10;
        int last = values.size() - 1;
        Credentials known = login ? new Credentials((String) values.get(last - 1), (String) values.get(last)) : null;
        return sent(version, Sendings.of(call), values, known);
    }

    private static List<String> sent(
            String version, Sendings.Sending sending, List<Object> values, @Nullable Credentials known)
            throws Exception {
        CredentialsCallback always = new CredentialsCallback() {
            @Override
            public @Nullable Credentials known(CredentialsRequest request) {
                return known;
            }

            @Override
            public @Nullable Credentials ask(CredentialsRequest request) {
                return null;
            }
        };
        Map<Call<?>, Object> answers = new ConcurrentHashMap<>();
        try (ScriptedRas ras = ScriptedRas.serving((peer, asked) -> Sendings.answer(peer, asked.call(), answers))) {
            Given given = new Given(ras.port());
            given.target.setEndpoint(version);
            try (Handle handle = given.handle(always)) {
                sending.send(new Sendings.Asking(handle, values, answers, Cancel.never()));
            }
            return ras.asked.stream().map(ScriptedRas.Asked::hex).toList();
        }
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
}
