package dev.vakhta.architecture;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * What plug-ins of others are compiled against, as text: a line for each public class and each member of it that they can reach, with the
 * values of constants, since those are compiled into them. {@code releng/api} has a file for each bundle that promises something.
 *
 * <p>Stands alone, so that {@code releng/record-api} runs it from its source.
 */
final class PublicApi {
    private PublicApi() {}

    /** Writes down what was built last. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        for (Path file : files(root)) {
            Files.write(file, of(root, file));
        }
    }

    /** The records, one a bundle. */
    static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.list(root.resolve("releng/api"))) {
            return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /** What the bundle of a record promises now, sorted: the order of members promises nothing. */
    static List<String> of(Path root, Path file) throws IOException {
        Path bundle =
                root.resolve("bundles").resolve(file.getFileName().toString().replaceAll("\\.txt$", ""));
        Path classes = bundle.resolve("target/classes");
        List<String> lines = new ArrayList<>();
        for (String exported : exported(bundle)) {
            Set<String> hidden = new HashSet<>();
            List<Path> files = classFiles(classes.resolve(exported.replace('.', '/')));
            List<List<String>> printed = print(files);
            for (int i = 0; i < files.size(); i++) {
                String name = name(files.get(i));
                boolean inHidden = hidden.stream().anyMatch(outer -> name.startsWith(outer + "$"));
                if (inHidden || !printed.get(i).getFirst().startsWith("public ")) {
                    hidden.add(name);
                } else {
                    lines.addAll(printed.get(i));
                }
            }
        }
        return lines;
    }

    private static List<String> exported(Path bundle) throws IOException {
        try (var in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            String header = new Manifest(in).getMainAttributes().getValue("Export-Package");
            return Stream.of(header.split(","))
                    .map(each -> each.replaceAll(";.*", "").strip())
                    .toList();
        }
    }

    /** An outer class stands before its inner ones. */
    private static List<Path> classFiles(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\.class$", "");
    }

    /** Of each file its class, and then the members; all in one run, as each takes its time to begin. */
    private static List<List<String>> print(List<Path> files) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        List<String> arguments = new ArrayList<>(List.of("-protected", "-constants"));
        files.forEach(file -> arguments.add(file.toString()));
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        if (javap.run(out, out, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(printed.toString());
        }
        return Stream.of(printed.toString().split("(?m)^Compiled from .*\\R"))
                .skip(1)
                .map(PublicApi::sorted)
                .toList();
    }

    private static List<String> sorted(String type) {
        List<String> lines = type.lines()
                .filter(line -> !line.equals("}"))
                .map(line -> line.replace(" synchronized ", " ")) // nobody outside can rely on it
                .toList();
        return Stream.concat(
                        lines.stream().limit(1).map(line -> line.replaceAll(" \\{$", "")),
                        lines.stream().skip(1).sorted())
                .toList();
    }
}
