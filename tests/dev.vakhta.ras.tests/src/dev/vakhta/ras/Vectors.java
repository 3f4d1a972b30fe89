package dev.vakhta.ras;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** The captured bytes of the shared folder. Tests that need them are skipped where the folder is not there. */
final class Vectors {
    private static final Path FOLDER =
            Path.of(System.getProperty("vakhta.shared", "../../../shared"), "specs", "vectors", "ras");

    private Vectors() {}

    /** An answer or a request: the content of one message frame. */
    record Captured(String id, int version, String type, byte[] payload) {
        boolean isException() {
            return type.equals("exception");
        }

        /** Only empty lists of counter values were ever captured, so there is no layout for them. */
        boolean isCounterValues() {
            return List.of("130", "131", "133", "134").contains(type);
        }

        EndpointMessage read() throws WireException {
            return EndpointMessage.read(payload, version);
        }
    }

    static List<Captured> messages(String file) {
        return rows(file).stream()
                .map(row -> new Captured(row[0], Integer.parseInt(row[1]), row[2], hex(row[3])))
                .toList();
    }

    /** The rows without the comment lines, split at tabs. */
    static List<String[]> rows(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** Values by id. */
    static JsonObject expected(String file) {
        return JsonParser.parseString(text(file)).getAsJsonObject();
    }

    static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    private static String text(String file) {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), () -> "no " + path.toAbsolutePath() + "; set -Dvakhta.shared");
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
