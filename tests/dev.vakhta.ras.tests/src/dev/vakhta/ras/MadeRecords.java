package dev.vakhta.ras;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;

/** Records made up for the tests, in records.txt; and every layout there is. */
final class MadeRecords {
    /** The versions whose layouts are known. */
    static final int[] VERSIONS =
            IntStream.concat(IntStream.rangeClosed(3, 11), IntStream.of(16)).toArray();

    private MadeRecords() {}

    /** @param since first version that has the field */
    record Line(int since, byte[] bytes, String feature, String value) {}

    record Made(String name, List<Line> lines) {
        List<Line> lines(int version) {
            return lines.stream().filter(line -> line.since() <= version).toList();
        }

        byte[] bytes(int version) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            lines(version).forEach(line -> all.writeBytes(line.bytes()));
            return all.toByteArray();
        }
    }

    static List<Made> all() {
        List<Made> all = new ArrayList<>();
        text().lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split(" ", 4))
                .forEach(parts -> {
                    if (parts.length == 1) {
                        all.add(new Made(parts[0], new ArrayList<>()));
                    } else {
                        all.getLast().lines().add(line(parts));
                    }
                });
        return all;
    }

    private static String text() {
        try (InputStream in = MadeRecords.class.getResourceAsStream("records.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Line line(String[] parts) {
        int since = parts[0].equals("-") ? 0 : Integer.parseInt(parts[0]);
        return new Line(since, Vectors.hex(parts[1]), parts[2], parts[3]);
    }

    static Layout<?> layout(String record) {
        return layouts().stream()
                .filter(layout -> layout.record().getName().equals(record))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no layout of " + record));
    }

    /** All constants of {@link Layouts}, so that a new one cannot be forgotten here. */
    static List<Layout<? extends EObject>> layouts() {
        return Arrays.stream(Layouts.class.getFields())
                .<Layout<? extends EObject>>map(MadeRecords::constant)
                .toList();
    }

    private static Layout<?> constant(Field field) {
        try {
            return (Layout<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
