package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.boot.Dropins;
import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.cli.internal.plugin.MadeJar;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins are installed after a plan, listed with what they are, and removed without a trace. */
class PluginCommandsTest {
    private static final String CLASS_PATH = "java.class.path";

    private final String classPath = System.getProperty(CLASS_PATH);

    @TempDir
    Path work;

    private Path dropins;
    private Shell shell;

    @BeforeEach
    void aProductOfOnePlugin() throws IOException {
        dropins = work.resolve("dropins");
        System.setProperty(Dropins.PROPERTY, dropins.toString());
        Path own = MadeJar.of("dev.vakhta.model", "0.1.0").at(work.resolve("product/model.jar"));
        System.setProperty(CLASS_PATH, own.toString());
        shell = new Shell();
    }

    @AfterEach
    void asBefore() throws IOException {
        System.setProperty(CLASS_PATH, classPath);
        System.clearProperty(Dropins.PROPERTY);
        shell.close();
    }

    private Path csv(String version) throws IOException {
        return MadeJar.of("org.example.csv", version)
                .header("Bundle-Vendor: Example")
                .header("Require-Bundle: dev.vakhta.model;bundle-version=\"[0.1.0,0.2.0)\"")
                .file("plugin.xml", "<plugin><extension point='dev.vakhta.model.columns'/></plugin>")
                .at(work.resolve("csv_" + version + ".jar"));
    }

    private Ended install(Object source, String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[] {"plugins", "install", source.toString(), "--yes", "--unsigned"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return shell.run(all);
    }

    private String counted() throws IOException {
        return String.join(
                " ",
                Dropins.jars(dropins).stream()
                        .map(jar -> jar.getFileName().toString())
                        .toList());
    }

    private void nothing(Ended ended, String sentence) throws IOException {
        assertTrue(ended.code() != 0, ended::toString);
        assertTrue(ended.err().contains(sentence), ended::toString);
        assertEquals(1, ended.err().lines().count(), ended::err);
        assertEquals("", counted());
    }

    @Test
    void comesIsSeenAndGoes() throws Exception {
        assertTrue(shell.run("plugins", "list").out().contains("No plug-in"));
        Ended dry = install(csv("1.0.0"), "--dry-run");
        assertEquals(0, dry.code(), dry::toString);
        assertTrue(dry.out().contains("is added") && dry.out().contains("unsigned"), dry::out);
        assertEquals("", counted());

        assertEquals(0, install(csv("1.0.0")).code());
        assertEquals("org.example.csv_1.0.0.jar", counted());
        Ended list = shell.run("plugins", "list", "--json");
        assertEquals(0, list.code(), list::toString);
        for (String part : List.of("\"works\": true", "dev.vakhta.model.columns", "\"unsigned\"", "\"Example\"")) {
            assertTrue(list.out().contains(part), list::out);
        }
        assertFalse(list.out().contains("\"dev.vakhta.model\""), list::out);
        assertTrue(shell.run("plugins", "list", "--all").out().contains("the product's own"));

        assertTrue(install(csv("1.1.0")).out().contains("replaces 1.0.0 by 1.1.0"));
        assertEquals("org.example.csv_1.1.0.jar", counted());
        Ended back = install(csv("1.0.0"));
        assertTrue(back.out().contains("BACK from 1.1.0"), back::out);
        Ended same = install(csv("1.0.0"));
        assertEquals(0, same.code(), same::toString);
        assertTrue(same.out().contains("installed already"), same::out);

        assertEquals(2, shell.run("plugins", "remove", "org.example.csv").code());
        assertEquals(
                0, shell.run("plugins", "remove", "org.example.csv", "--yes").code());
        assertEquals("", counted());
        assertEquals(
                2, shell.run("plugins", "remove", "org.example.csv", "--yes").code());
    }

    @Test
    void asksBeforeAndExpresslyForUnsigned() throws Exception {
        String source = csv("1.0.0").toString();
        nothing(shell.run("plugins", "install", source), "--yes");
        Ended unsigned = shell.run("plugins", "install", source, "--yes");
        assertEquals(2, unsigned.code(), unsigned::toString);
        assertTrue(unsigned.err().contains("--unsigned"), unsigned::err);
        shell.interactive = true;
        shell.answers.add("n");
        assertEquals(1, shell.run("plugins", "install", source, "--yes").code());
        assertTrue(shell.questions.getFirst().contains("Nobody answers"), shell.questions::toString);
        assertEquals("", counted());
        shell.answers.add("да");
        assertEquals(0, shell.run("plugins", "install", source).code());
        assertEquals("org.example.csv_1.0.0.jar", counted());
        shell.answers.add("y");
        assertEquals(0, shell.run("plugins", "remove", "org.example.csv").code());
        assertEquals("", counted());
    }

    @Test
    void whatIsLackingIsNamed() throws Exception {
        Path jar = MadeJar.of("org.example.needy", "1")
                .header("Import-Package: org.nowhere")
                .at(work.resolve("needy.jar"));
        assertTrue(install(jar).out().contains("lacks: package org.nowhere"));
        Ended list = shell.run("plugins", "list");
        assertEquals(3, list.code(), list::toString);
        assertTrue(list.err().contains("package org.nowhere"), list::err);
    }

    @Test
    void whoNeedsItIsNamed() throws Exception {
        Path both = work.resolve("both");
        MadeJar.of("base", "1").at(both.resolve("1.jar"));
        MadeJar.of("over", "1").header("Require-Bundle: base").at(both.resolve("2.jar"));
        assertEquals(0, install(both).code());
        Ended removed = shell.run("plugins", "remove", "base", "--yes");
        assertTrue(removed.out().contains("over 1.0.0"), removed::out);
        assertEquals("over_1.0.0.jar", counted());
    }

    @Test
    void aRepositoryAsAnArchive() throws Exception {
        byte[] jar = Files.readAllBytes(csv("1.0.0"));
        byte[] source = Files.readAllBytes(MadeJar.of("org.example.csv.source", "1")
                .header("Eclipse-SourceBundle: org.example.csv")
                .in(work));
        byte[] own = Files.readAllBytes(MadeJar.of("dev.vakhta.model", "9").in(work));
        Path archive = MadeJar.zip(
                work.resolve("site.zip"),
                Map.of(
                        "content.jar", new byte[3],
                        "plugins/csv.jar", jar,
                        "plugins/csv.source.jar", source,
                        "plugins/model.jar", own));
        Ended ended = install(archive);
        assertEquals(0, ended.code(), ended::toString);
        assertTrue(ended.out().contains("only sources") && ended.out().contains("the product has it"), ended::out);
        assertEquals("org.example.csv_1.0.0.jar", counted());
    }

    @Test
    void whatIsWrongWithASourceIsOneSentence() throws Exception {
        nothing(install(work.resolve("nowhere")), "no such file");
        nothing(install(Files.createDirectory(work.resolve("empty"))), "no plug-ins");
        nothing(install(Files.writeString(work.resolve("a.tar"), "no")), "neither a jar nor");
        byte[] jar = Files.readAllBytes(csv("1.0.0"));
        nothing(install(MadeJar.zip(work.resolve("slip.zip"), Map.of("plugins/../../x.jar", jar))), "leads out");
        nothing(
                install(MadeJar.zip(work.resolve("two.zip"), Map.of("plugins/a.jar", jar, "plugins/b.jar", jar))),
                "two plug-ins \"org.example.csv\"");
        nothing(install(csv("1.0.0"), "--into", csv("1.0.0").resolve("x").toString()), "--into");
        nothing(shell.run("plugins", "remove", "dev.vakhta.model", "--yes"), "of the product itself");
        System.clearProperty(Dropins.PROPERTY);
        nothing(install(csv("1.0.0")), "--into FOLDER");
    }

    @Test
    void anotherFolderIsNamed() throws Exception {
        Path other = work.resolve("other");
        Ended ended = install(csv("1.0.0"), "--into", other.toString());
        assertTrue(ended.out().contains("VAKHTA_DROPINS=" + other), ended::out);
        assertEquals(1, Dropins.jars(other).size());
    }

    @Test
    void russian() throws Exception {
        Ended ended = install(csv("1.0.0"), "--lang", "ru");
        assertTrue(ended.out().contains("добавляется") && ended.out().contains("нет подписи"), ended::out);
        assertTrue(shell.run("plugins", "list", "--lang", "ru").out().contains("работает"));
    }

    /** A server that answers each question with these bytes. */
    private static ServerSocket server(byte[] answer) throws IOException {
        ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(
                () -> { // the common pool is the client's
                    while (!server.isClosed()) {
                        try (Socket socket = server.accept()) {
                            InputStream in = socket.getInputStream();
                            in.read(new byte[4096]);
                            OutputStream out = socket.getOutputStream();
                            out.write(answer);
                            out.flush();
                        } catch (IOException e) {
                            // the next, or it was closed
                        }
                    }
                });
        return server;
    }

    private static byte[] answer(String head, byte[] body) {
        byte[] first = (head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[first.length + body.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        return all;
    }

    @Test
    void overTheNet() throws Exception {
        byte[] jar = Files.readAllBytes(csv("1.0.0"));
        try (ServerSocket server = server(answer("HTTP/1.1 200 OK\r\nContent-Length: " + jar.length, jar))) {
            String at = "127.0.0.1:" + server.getLocalPort() + "/csv.jar";
            nothing(install("https://" + at), "certificate");
            nothing(install("http://somebody:word@" + at), "name and a password");
            Ended ended = install("http://" + at);
            assertEquals(0, ended.code(), ended::toString);
            assertTrue(ended.out().contains("Caution"), ended::out);
            assertEquals("org.example.csv_1.0.0.jar", counted());
        }
    }

    @Test
    void whatDoesNotComeIsOneSentence() throws Exception {
        try (ServerSocket server = server(answer("HTTP/1.1 404 Not Found\r\nContent-Length: 0", new byte[0]))) {
            nothing(install("http://127.0.0.1:" + server.getLocalPort() + "/csv.jar"), "404");
        }
        try (ServerSocket server = server(answer("HTTP/1.1 200 OK\r\nContent-Length: 99999999999", new byte[0]))) {
            nothing(install("http://127.0.0.1:" + server.getLocalPort() + "/csv.jar"), "longer than");
        }
        try (ServerSocket server = server(answer("HTTP/1.1 200 OK\r\nContent-Length: 1000", new byte[10]))) {
            nothing(install("http://127.0.0.1:" + server.getLocalPort() + "/csv.jar"), "could not be fetched");
        }
        nothing(install("http://127.0.0.1:1/csv.jar"), "could not be fetched");
    }
}
