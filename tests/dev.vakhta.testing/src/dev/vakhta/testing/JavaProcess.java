package dev.vakhta.testing;

import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Programs of tests in processes of their own, as those that are to be killed. */
public final class JavaProcess {
    private JavaProcess() {}

    /** @param needed a class of each bundle it needs; its own and this one are there anyway */
    public static Process start(Class<?> main, List<Class<?>> needed, String... arguments) throws IOException {
        Set<String> path = new LinkedHashSet<>();
        Stream.concat(Stream.of(main, JavaProcess.class), needed.stream()).forEach(one -> {
            String at = one.getProtectionDomain().getCodeSource().getLocation().getPath();
            path.add(URLDecoder.decode(at.replace("+", "%2B"), StandardCharsets.UTF_8));
        });
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                String.join(File.pathSeparator, path),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
