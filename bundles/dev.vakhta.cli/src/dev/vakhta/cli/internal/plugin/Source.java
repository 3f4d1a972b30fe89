package dev.vakhta.cli.internal.plugin;

import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Where plug-ins come from: a jar, a folder with jars, a p2 repository as a folder or as an archive, or an address of one of those files.
 * What had to be fetched or unpacked is gone when it is closed.
 */
public final class Source implements AutoCloseable {
    /** Of one source. */
    static final int MAX_JARS = 500;

    static final long MAX_DOWNLOAD = 512L << 20;

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
    /** Of a p2 repository, which may stand in a folder of the archive. */
    private static final Predicate<String> IN_PLUGINS =
            Pattern.compile("([^/]+/)?plugins/[^/]+\\.jar").asMatchPredicate();

    private static final Predicate<String> AT_THE_TOP =
            Pattern.compile("[^/]+\\.jar").asMatchPredicate();

    private final Path work;
    private final Cancel cancel;
    private final List<Path> jars = new ArrayList<>();

    private Source(Cancel cancel) throws IOException {
        this.cancel = cancel;
        this.work = Files.createTempDirectory("vakhta-plugins");
    }

    /** Whether it is fetched over a way on which anybody may change it. */
    public static boolean isOpenToAll(String source) {
        return source.regionMatches(true, 0, "http:", 0, 5);
    }

    /** @throws AdministrationException there is nothing of the kind, or too much of it */
    public static Source open(String source, Cancel cancel, Download.Progress progress)
            throws AdministrationException, IOException {
        Source opened = new Source(cancel);
        try {
            opened.find(source, progress);
            return opened;
        } catch (AdministrationException | IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void find(String source, Download.Progress progress) throws AdministrationException, IOException {
        Path path;
        if (ADDRESS.matcher(source).matches()) {
            path = new Download(cancel, MAX_DOWNLOAD, Download.LIMIT).fetch(source, work, progress);
        } else {
            try {
                path = Path.of(source);
            } catch (InvalidPathException e) {
                throw refused(PluginMessage.NO_SOURCE, source);
            }
        }
        if (Files.isDirectory(path)) {
            Path plugins = path.resolve("plugins");
            try (Stream<Path> files = Files.list(Files.isDirectory(plugins) ? plugins : path)) {
                files.filter(file -> file.toString().endsWith(".jar") && Files.isRegularFile(file))
                        .sorted()
                        .forEach(jars::add);
            }
        } else if (Files.isRegularFile(path)) {
            open(path);
        } else {
            throw refused(PluginMessage.NO_SOURCE, source);
        }
        if (jars.isEmpty()) {
            throw refused(PluginMessage.NO_JARS, source);
        }
        if (jars.size() > MAX_JARS) {
            throw refused(PluginMessage.TOO_MANY_JARS, source, MAX_JARS);
        }
    }

    private static AdministrationException refused(PluginMessage why, Object... more) {
        return new AdministrationException(FailureKind.REFUSED, why.text(more));
    }

    /** A jar with a manifest is taken for a plug-in; what is wrong with it is said by who reads it. */
    private void open(Path file) throws AdministrationException, IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > JarReader.MAX_ENTRIES) {
                throw refused(PluginMessage.TOO_MANY, file.getFileName(), JarReader.MAX_ENTRIES);
            }
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            if (entries.stream().anyMatch(entry -> entry.getName().equalsIgnoreCase("META-INF/MANIFEST.MF"))) {
                jars.add(file);
                return;
            }
            for (ZipEntry entry : entries) {
                if (JarReader.isUnsafe(entry.getName())) {
                    throw refused(PluginMessage.UNSAFE_NAME, file.getFileName(), entry.getName());
                }
            }
            boolean repository = entries.stream().map(ZipEntry::getName).anyMatch(IN_PLUGINS);
            List<? extends ZipEntry> found = entries.stream()
                    .filter(entry -> (repository ? IN_PLUGINS : AT_THE_TOP).test(entry.getName()))
                    .toList();
            if (found.size() > MAX_JARS) {
                throw refused(PluginMessage.TOO_MANY_JARS, file, MAX_JARS);
            }
            unpack(file, zip, found);
        } catch (ZipException e) {
            throw refused(PluginMessage.NO_ARCHIVE, file.getFileName());
        }
    }

    private void unpack(Path file, ZipFile zip, List<? extends ZipEntry> found)
            throws AdministrationException, IOException {
        long left = JarReader.MAX_UNPACKED;
        for (ZipEntry entry : found) {
            String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
            Path folder = Files.createDirectory(work.resolve(String.valueOf(jars.size()))); // names may come twice
            Path jar = folder.resolve(name);
            try (InputStream in = zip.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(jar)) {
                left = copy(in, out, left);
            }
            if (left < 0) {
                throw refused(PluginMessage.BOMB, file.getFileName(), Human.bytes(JarReader.MAX_UNPACKED));
            }
            jars.add(jar);
        }
    }

    /** @return how much more may come; negative: it was too much, and the rest was left */
    private long copy(InputStream in, OutputStream out, long limit) throws AdministrationException, IOException {
        byte[] buffer = new byte[1 << 16];
        long left = limit;
        for (int n = in.read(buffer); n >= 0 && left >= 0; n = in.read(buffer)) {
            cancel.check();
            out.write(buffer, 0, n);
            left -= n;
        }
        return left;
    }

    /** Reads all of them, with their signatures. */
    public List<Plugin> plugins() throws AdministrationException {
        List<Plugin> plugins = new ArrayList<>();
        for (Path jar : jars) {
            plugins.add(JarReader.verified(jar, cancel));
        }
        return plugins;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(work)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
