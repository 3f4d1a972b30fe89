package dev.vakhta.fuzz;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.container.ContainerException;
import dev.vakhta.format.infobase.InfobaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is fuzzed, and the exceptions that those who read it are told of. */
enum Format {
    BRACE_TEXT("brace-text", ".*\\.(lst|cdn)", Texts::braceText, BraceException.class),
    BRACE_STREAM("brace-stream", ".*\\.(lst|lgf)", Texts::braceStream, BraceException.class),
    CDN("cdn", ".*\\.cdn", Texts::lock),
    V8I("v8i", ".*\\.v8i", Texts::list, IOException.class),
    STARTER("1cestart.cfg", ".*1cestart.*\\.cfg", Texts::starter, IOException.class),
    CLUSTER("1CV8Clst.lst", "1CV8Clsto?\\.lst", Texts::cluster, BraceException.class),
    AGENT("1cv8wsrv.lst", ".*1cv8wsrv\\.lst", Texts::agent, BraceException.class),
    CONTAINER("1cd", ".*\\.1CD", Containers::examine, ContainerException.class, InfobaseException.class),
    SEGMENT("lgp", ".*\\.lgp", Logs::segment),
    DICTIONARY("lgf", ".*\\.lgf", Logs::dictionary),
    DATABASE("lgd", "", Databases::examine, IOException.class),
    VALUE("log-value", "", LogTexts::value),
    QUERY("log-query", "", LogTexts::query),
    INDEX("log-index", "", Indexes::examine);

    /** Reads an input in every way that there is. */
    interface Reading {
        /**
         * @param input its bytes; not to be changed
         * @param file the same as a file
         */
        void of(byte[] input, Path file) throws IOException;
    }

    private final String name;
    private final Pattern samples;
    private final Reading reading;
    private final List<Class<?>> declared;

    Format(String name, String samples, Reading reading, Class<?>... declared) {
        this.name = name;
        this.samples = Pattern.compile(samples);
        this.reading = reading;
        this.declared = List.of(declared);
    }

    static Format of(String name) {
        for (Format format : values()) {
            if (format.name.equals(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException(name);
    }

    Reading reading() {
        return reading;
    }

    List<Class<?>> declared() {
        return declared;
    }

    /** As on the command line, and its folder's name. */
    @Override
    public String toString() {
        return name;
    }

    /** The samples of these in a folder; none if it is not there. */
    List<byte[]> samples(Path folder) throws IOException {
        List<byte[]> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted().toList()) {
                    if (samples.matcher(file.getFileName().toString()).matches()) {
                        found.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        return found;
    }
}
