package dev.vakhta.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceNode;
import dev.vakhta.format.brace.BraceReader;
import dev.vakhta.format.brace.BraceText;
import dev.vakhta.format.brace.BraceWriter;
import dev.vakhta.format.brace.Limits;
import dev.vakhta.format.brace.Token;
import dev.vakhta.format.lock.LockFile;
import dev.vakhta.format.lock.LockReading;
import dev.vakhta.format.lock.SessionLock;
import dev.vakhta.format.registry.AgentClusters;
import dev.vakhta.format.registry.ClusterRegistry;
import dev.vakhta.format.v8i.ConnectString;
import dev.vakhta.format.v8i.InfobaseList;
import dev.vakhta.format.v8i.Section;
import dev.vakhta.format.v8i.StarterSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads texts, and looks whether what is written back is what was read. */
final class Texts {
    private Texts() {}

    private static void same(Object expected, Object found, String what) {
        if (!Objects.deepEquals(expected, found)) {
            throw new AssertionError(what + " is " + found + ", not " + expected);
        }
    }

    static void braceText(byte[] input, Path file) throws BraceException {
        BraceText text = BraceText.read(input);
        same(input, text.bytes(), "the text");
        boolean isUtf8 = Arrays.equals(input, new String(input, UTF_8).getBytes(UTF_8));
        for (BraceNode item : isUtf8 ? text.root().items() : List.<BraceNode>of()) {
            same(input, text.with(item, text.source(item)), "the text with its own item");
        }
        String written = new BraceWriter("").node(text.root()).toString();
        same(
                written,
                new BraceWriter("").node(BraceText.read(written).root()).toString(),
                "what was written, read and written");
    }

    /** A token with its place. */
    private record Seen(Token token, long start, long end, String text) {}

    /** A channel that gives a few bytes at a time reads as the text in memory does. */
    static void braceStream(byte[] input, Path file) throws IOException {
        List<Seen> whole = new ArrayList<>();
        String refusal = read(new BraceReader(input, Limits.STREAM, () -> false), whole);
        List<Seen> pieces = new ArrayList<>();
        ReadableByteChannel channel = Channels.newChannel(new ByteArrayInputStream(input));
        ReadableByteChannel trickle = new ReadableByteChannel() {
            @Override
            public int read(ByteBuffer into) throws IOException {
                int limit = into.limit();
                into.limit(Math.min(limit, into.position() + 7));
                int count = channel.read(into);
                into.limit(limit);
                return count;
            }

            @Override
            public boolean isOpen() {
                return channel.isOpen();
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
        String again = read(new BraceReader(trickle, 0, Limits.STREAM, () -> false), pieces);
        same(whole, pieces, "the stream");
        same(refusal, again, "the refusal of the stream");
    }

    /** @return why reading ended before the end; empty if it did not */
    private static String read(BraceReader reader, List<Seen> seen) throws IOException {
        try {
            for (Token token = reader.next(); token != Token.END; token = reader.next()) {
                seen.add(new Seen(token, reader.start(), reader.end(), reader.text()));
            }
            return "";
        } catch (BraceException e) {
            return String.valueOf(e.getMessage());
        }
    }

    static void lock(byte[] input, Path file) throws IOException {
        LockFile lock = LockFile.read(file);
        same(true, lock.isSame(LockFile.read(file)), "the same file");
        lock.hex();
        lock.printable();
        lock.windows1251();
        lock.text();
        if (lock.reading() instanceof LockReading.Parsed parsed) {
            parsed.lock().messageForUsers();
            parsed.lock().knownCode();
            BraceText written = BraceText.read(parsed.lock().write());
            same(parsed.lock(), SessionLock.read(written, written.root()), "the lock, written and read");
        }
    }

    static void list(byte[] input, Path file) throws IOException {
        InfobaseList list = InfobaseList.read(input, "list");
        same(input, list.bytes(), "the list");
        list.shown();
        list.groups();
        list.sameNames();
        for (Section section : list.sections()) {
            section.values().keySet().forEach(section::shown);
            section.path();
            ConnectString connect = section.connect();
            connect.kind();
            connect.shown();
            if (connect.isWhole()) {
                same("a \"b\";c", connect.with("Pwd", "a \"b\";c").value("Pwd"), "a value that was set");
            }
        }
        if (!list.sections().isEmpty()) {
            Section first = list.sections().getFirst();
            InfobaseList changed = list.with(first, "Vakhta", "1");
            same("1", changed.sections().getFirst().value("Vakhta"), "a value that was set");
            same(list.sections().size(), changed.sections().size(), "the number of sections");
        }
    }

    static void starter(byte[] input, Path file) throws IOException {
        StarterSettings settings = StarterSettings.read(input, "settings");
        same(input, settings.bytes(), "the settings");
        List<String> lists = settings.values(StarterSettings.COMMON_LISTS); // not read: they may name any file
        StarterSettings changed = settings.with(StarterSettings.COMMON_LISTS, "other.v8i");
        List<String> expected = new ArrayList<>(lists.isEmpty() ? List.of("") : lists);
        expected.set(0, "other.v8i");
        same(expected, changed.values(StarterSettings.COMMON_LISTS), "the lists");
        same(
                expected,
                StarterSettings.read(changed.bytes(), "changed").values(StarterSettings.COMMON_LISTS),
                "the lists, written and read");
    }

    static void cluster(byte[] input, Path file) throws BraceException {
        ClusterRegistry registry = ClusterRegistry.read(input);
        registry.infobases().forEach(infobase -> infobase.logFolder(registry.cluster()));
    }

    static void agent(byte[] input, Path file) throws BraceException {
        AgentClusters.read(input);
    }
}
