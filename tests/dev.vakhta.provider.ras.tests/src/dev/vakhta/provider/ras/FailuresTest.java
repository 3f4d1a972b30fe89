package dev.vakhta.provider.ras;

import static dev.vakhta.provider.ras.Given.CLUSTER;
import static dev.vakhta.provider.ras.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.text.Message;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.handle.Address;
import dev.vakhta.provider.handle.HandleMessage;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage.Fault;
import dev.vakhta.ras.Handshake;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong: the right kind, one sentence in both languages with the address in it, within the limit, nothing left open. */
class FailuresTest {
    private static final int LIMIT = 1;
    private static final long BOUND_MILLIS = 1000 * LIMIT + 3000;

    /** @param more arguments of the sentence after the address */
    record Case(String name, ScriptedRas.Script script, FailureKind kind, Message sentence, List<String> more) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> strangers() {
        return Stream.of(
                row("silent", ScriptedRas.Peer::silent, FailureKind.TIMED_OUT, RasMessage.SILENT, "1"),
                row("says nothing and goes", peer -> {}, FailureKind.UNREACHABLE, RasMessage.CLOSED_UNANSWERED),
                row(
                        "resets",
                        peer -> {
                            peer.in.readNBytes(32);
                            peer.socket.setSoLinger(true, 0);
                        },
                        FailureKind.UNREACHABLE,
                        RasMessage.CLOSED_UNANSWERED),
                row(
                        "half-closed",
                        peer -> {
                            peer.socket.shutdownOutput();
                            peer.silent();
                        },
                        FailureKind.UNREACHABLE,
                        RasMessage.CLOSED_UNANSWERED),
                row(
                        "goes inside the first frame",
                        peer -> {
                            peer.in.readNBytes(32);
                            peer.raw("02 05 80");
                        },
                        FailureKind.UNREACHABLE,
                        RasMessage.CLOSED_UNANSWERED),
                row(
                        "goes after the first frame",
                        peer -> peer.connect().hear(),
                        FailureKind.UNREACHABLE,
                        RasMessage.CLOSED_UNANSWERED),
                row(
                        "web server",
                        says("HTTP/1.1 400 Bad Request\r\n\r\n"),
                        FailureKind.BAD_ANSWER,
                        RasMessage.WEB_SERVER),
                row("old web server", says("<html>400</html>"), FailureKind.BAD_ANSWER, RasMessage.WEB_SERVER),
                row("ssh", says("SSH-2.0-OpenSSH_9.2\r\n"), FailureKind.BAD_ANSWER, RasMessage.NOT_RAS, "0"),
                row("H alone", says("H"), FailureKind.BAD_ANSWER, RasMessage.NOT_RAS, "0"),
                row(
                        "a TLS alert",
                        says("\u0015\u0003\u0001\0\u0002\u0002F"),
                        FailureKind.BAD_ANSWER,
                        RasMessage.NOT_RAS,
                        "0"),
                row(
                        "an endless length",
                        peer -> {
                            peer.raw("02 ff ff ff ff 7f");
                            peer.silent();
                        },
                        FailureKind.BAD_ANSWER,
                        RasMessage.NOT_RAS,
                        "1"),
                row(
                        "another frame",
                        peer -> {
                            peer.raw("04 01 80");
                            peer.silent();
                        },
                        FailureKind.BAD_ANSWER,
                        RasMessage.NOT_RAS,
                        "0"),
                row(
                        "only keep-alives",
                        peer -> {
                            while (true) {
                                peer.raw("10 00");
                            }
                        },
                        FailureKind.TIMED_OUT,
                        RasMessage.SILENT,
                        "1"));
    }

    @ParameterizedTest
    @MethodSource
    void strangers(Case one) throws Exception {
        try (ScriptedRas ras = new ScriptedRas(one.script())) {
            Given given = given("127.0.0.1:" + ras.port());
            try (Handle handle = given.handle()) {
                bothLanguages(given, handle, one.kind(), one.sentence(), one.more());
            }
            Given.until(() -> ras.open() == 0);
            assertEquals("connect", given.journal.newest(1).getFirst().command());
            assertEquals(one.kind(), given.journal.newest(1).getFirst().failure());
        }
    }

    @Test
    void nobodyListens() throws Exception {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        for (String host : List.of("127.0.0.1:", "localhost:")) {
            Given given = given(host + port);
            try (Handle handle = given.handle()) {
                bothLanguages(given, handle, FailureKind.UNREACHABLE, RasMessage.CONNECTION_REFUSED, List.of());
            }
        }
    }

    @Test
    void noSuchHost() throws Exception {
        Given given = given("no-such-host.invalid:1545");
        given.target.setConnectTimeout(20); // as long as the name server of this machine takes
        try (Handle handle = given.handle()) {
            AdministrationException e = Given.fails(() -> handle.connect(Cancel.never()));
            assertEquals(RasMessage.UNKNOWN_HOST.text("no-such-host.invalid:1545"), e.sentence());
            assertEquals(FailureKind.UNREACHABLE, e.kind());
        }
    }

    /** A full queue of connections nobody takes: the system leaves the next one without any answer. */
    @Test
    void switchedOff() throws Exception {
        List<Socket> fillers = new ArrayList<>();
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (boolean room = true; room && fillers.size() < 64; ) {
                Socket filler = new Socket();
                fillers.add(filler);
                try {
                    filler.connect(deaf.getLocalSocketAddress(), 300);
                } catch (IOException e) {
                    room = false;
                }
            }
            Given given = given("127.0.0.1:" + deaf.getLocalPort());
            try (Handle handle = given.handle()) {
                bothLanguages(given, handle, FailureKind.TIMED_OUT, RasMessage.CONNECT_TIMED_OUT, List.of("1"));
                Cancel cancel = new Cancel();
                Thread.ofPlatform().start(() -> {
                    Given.until(() -> handle.state().phase() == Phase.CONNECTING);
                    cancel.cancel();
                });
                assertEquals(
                        FailureKind.CANCELLED,
                        Given.fails(() -> handle.connect(cancel)).kind());
                assertEquals(Phase.IDLE, handle.state().phase());
            }
        } finally {
            for (Socket filler : fillers) {
                filler.close();
            }
        }
    }

    @Test
    void noWay() {
        Failures failures = new Failures(given("srv:1545").target, new Address("srv", 1545));
        AdministrationException noRoute = failures.connecting(new NoRouteToHostException());
        assertEquals(RasMessage.NO_ROUTE.text("srv:1545"), noRoute.sentence());
        AdministrationException other = failures.connecting(new SocketException("Network is unreachable"));
        assertEquals(RasMessage.NO_CONNECTION.text("srv:1545"), other.sentence());
    }

    static Stream<Case> answers() {
        String list = "session list";
        return Stream.of(
                row("slow", ScriptedRas.Peer::silent, FailureKind.TIMED_OUT, HandleMessage.CALL_TIMED_OUT, list, "1"),
                row(
                        "drips",
                        peer -> {
                            peer.raw("0e ff ff 7f");
                            while (true) {
                                peer.raw("00");
                            }
                        },
                        FailureKind.TIMED_OUT,
                        HandleMessage.CALL_TIMED_OUT,
                        list,
                        "1"),
                row("goes", peer -> {}, FailureKind.UNREACHABLE, RasMessage.BROKEN, list),
                row("goes inside", peer -> peer.raw("0e 20 01 00"), FailureKind.UNREACHABLE, RasMessage.BROKEN, list),
                row("no frame", peer -> peer.raw("99"), FailureKind.BAD_ANSWER, RasMessage.BAD_ANSWER, list, "65", "0"),
                row(
                        "another frame",
                        peer -> peer.raw("020180"),
                        FailureKind.BAD_ANSWER,
                        RasMessage.BAD_ANSWER,
                        list,
                        "65",
                        "0"),
                row(
                        "another message",
                        peer -> peer.answer(Calls.LOCKS, List.of()),
                        FailureKind.BAD_ANSWER,
                        RasMessage.BAD_ANSWER,
                        list,
                        "65",
                        "5"),
                row("nothing", ScriptedRas.Peer::done, FailureKind.BAD_ANSWER, RasMessage.BAD_ANSWER, list, "65", "4"),
                row(
                        "cut off",
                        peer -> peer.raw("0e07 01000001 42 01 00"),
                        FailureKind.BAD_ANSWER,
                        RasMessage.BAD_ANSWER,
                        list,
                        "65",
                        "6"),
                row(
                        "left over",
                        peer -> peer.raw("0e07 01000001 42 00 00"),
                        FailureKind.BAD_ANSWER,
                        RasMessage.BAD_ANSWER,
                        list,
                        "65",
                        "6"),
                row(
                        "another kind",
                        peer -> peer.raw("0e05 01000007 42"),
                        FailureKind.BAD_ANSWER,
                        RasMessage.BAD_ANSWER,
                        list,
                        "65",
                        "4"),
                row(
                        "another endpoint",
                        peer -> peer.raw("0e06 02000001 42 00"),
                        FailureKind.BAD_ANSWER,
                        RasMessage.BAD_ANSWER,
                        list,
                        "65",
                        "0"),
                row(
                        "endpoint failure",
                        peer -> new Handshake.Failure(
                                        Handshake.SERVICE, "11.0", 1, new Fault("swp.Some", "слова", List.of(), null))
                                .toFrame()
                                .write(peer.out),
                        FailureKind.REFUSED,
                        HandleMessage.REFUSED,
                        list));
    }

    @ParameterizedTest
    @MethodSource
    void answers(Case one) throws Exception {
        ScriptedRas.Handler handler = (peer, asked) -> {
            if (asked.is(Calls.SESSIONS)) {
                one.script().talk(peer);
                throw new IOException("said it");
            }
            peer.answer(Calls.AGENT_VERSION, "8.3");
        };
        try (ScriptedRas ras = ScriptedRas.serving(handler)) {
            Given given = given("127.0.0.1:" + ras.port());
            try (Handle handle = given.handle()) {
                SessionAdmin sessions = facet(handle, SessionAdmin.class);
                for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
                    check(
                            language,
                            given,
                            () -> sessions.sessions(CLUSTER, Cancel.never()),
                            one.kind(),
                            one.sentence(),
                            one.more());
                }
                assertEquals("8.3", facet(handle, ClusterAdmin.class).agentVersion(Cancel.never()), "works again");
                assertEquals(2, ras.count(Calls.SESSIONS), "nothing is repeated on a new channel");
            }
            Given.until(() -> ras.open() == 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "v8.service.Admin.Cluster#SessionNotFound, NOT_FOUND, NOT_FOUND",
        "v8.service.Admin.Cluster#InfoBaseNotFound, NOT_FOUND, NOT_FOUND",
        "v8.service.Admin.Cluster#ClusterNotFound, NOT_FOUND, NOT_FOUND",
        "v8.service.Admin.Cluster#ClientNotFound, NOT_FOUND, NOT_FOUND",
        "v8.service.Admin.Cluster#Rights, NOT_ALLOWED, NOT_ALLOWED",
        "v8.service.Admin.Cluster#Failure, REFUSED, REFUSED",
        "swp.UnknownThrowable, UNREACHABLE, PROCESS_UNREACHABLE",
        "v8.service.Admin.Cluster#Novelty, REFUSED, REFUSED",
        "'', REFUSED, REFUSED"
    })
    void byIdOfTheError(String id, FailureKind kind, HandleMessage sentence) throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving((peer, asked) -> peer.fault(id, "Сеанс не найден"))) {
            Given given = given("127.0.0.1:" + ras.port());
            try (Handle handle = given.handle()) {
                for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
                    AdministrationException e = check(
                            language,
                            given,
                            () -> facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never()),
                            kind,
                            sentence,
                            List.of("session list"));
                    assertEquals("Сеанс не найден", e.serverText());
                    assertNull(e.level());
                }
                assertEquals(Phase.CONNECTED, handle.state().phase());
                assertEquals(1, ras.connections.get(), "the endpoint stays usable");
                String detail =
                        String.valueOf(given.journal.newest(1).getFirst().detail());
                assertTrue(detail.endsWith("Сеанс не найден"), detail);
            }
        }
    }

    @Test
    void everySentenceIsInBothLanguages() {
        List<Message> all = new ArrayList<>(List.of(RasMessage.values()));
        all.addAll(List.of(HandleMessage.values()));
        for (Message message : all) {
            List<String> texts = message.inEveryLanguage("A", "B", "C", "D").toList();
            assertEquals(2, texts.size());
            assertFalse(texts.get(0).matches(".*[а-яё].*"), texts.get(0));
            assertTrue(texts.get(1).matches(".*[а-яё].*"), texts.get(1));
            for (String text : texts) {
                assertFalse(text.contains("{"), text);
                assertFalse(text.matches("(?s).*\\. \\p{Lu}.*"), "one sentence: " + text);
                boolean phrase =
                        message == RasMessage.VERSIONS_UNNAMED || message.name().startsWith("STAGE_");
                assertEquals(!phrase, text.endsWith("."), text);
            }
        }
    }

    private static void bothLanguages(
            Given given, Handle handle, FailureKind kind, Message sentence, List<String> more) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            AdministrationException e =
                    check(language, given, () -> handle.connect(Cancel.never()), kind, sentence, more);
            assertEquals(Phase.FAILED, handle.state().phase());
            assertEquals(e, handle.state().failure());
        }
    }

    private static AdministrationException check(
            Locale language, Given given, Executable call, FailureKind kind, Message sentence, List<String> more) {
        Locale before = Locale.getDefault();
        Locale.setDefault(language);
        try {
            long began = System.nanoTime();
            AdministrationException e = Given.fails(call);
            long millis = (System.nanoTime() - began) / 1_000_000;
            List<String> arguments = new ArrayList<>(List.of(given.target.getAddress()));
            arguments.addAll(more);
            assertEquals(sentence.text(arguments.toArray()), e.sentence(), () -> String.valueOf(e.getCause()));
            assertEquals(kind, e.kind());
            assertTrue(millis < BOUND_MILLIS, millis + " ms");
            return e;
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Given given(String address) {
        Given given = new Given(address);
        given.target.setConnectTimeout(LIMIT);
        given.target.setCallTimeout(LIMIT);
        return given;
    }

    private static ScriptedRas.Script says(String text) {
        return peer -> {
            peer.in.readNBytes(32);
            peer.out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            peer.silent();
        };
    }

    private static Case row(
            String name, ScriptedRas.Script script, FailureKind kind, Message sentence, String... more) {
        return new Case(name, script, kind, sentence, List.of(more));
    }
}
