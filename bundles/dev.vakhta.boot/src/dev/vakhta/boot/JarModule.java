package dev.vakhta.boot;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.connect.ConnectContent;
import org.osgi.framework.connect.ConnectModule;

/** A jar of the class path as the content of a bundle: entries from the jar, classes from the JVM's class loader. */
@NonNullByDefault({}) // the interfaces say nothing of null
final class JarModule implements ConnectModule, ConnectContent {
    private final File jar;
    private @Nullable ZipFile zip;

    JarModule(File jar) {
        this.jar = jar;
    }

    @Override
    public ConnectContent getContent() {
        return this;
    }

    @Override
    public Optional<Map<String, String>> getHeaders() {
        return Optional.empty(); // the framework reads the manifest
    }

    @Override
    public Iterable<String> getEntries() throws IOException {
        return zip().stream().map(ZipEntry::getName).toList();
    }

    @Override
    public Optional<ConnectEntry> getEntry(String path) {
        try {
            @Nullable ZipEntry entry = zip().getEntry(path);
            return entry == null ? Optional.empty() : Optional.of(new Entry(zip(), entry));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return Optional.of(JarModule.class.getClassLoader());
    }

    @Override
    public synchronized void open() throws IOException {
        if (zip == null) {
            zip = new ZipFile(jar);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        ZipFile open = zip;
        zip = null;
        if (open != null) {
            open.close();
        }
    }

    private synchronized ZipFile zip() throws IOException {
        ZipFile open = zip;
        if (open == null) {
            throw new IOException(jar + " is closed");
        }
        return open;
    }

    private record Entry(ZipFile zip, ZipEntry entry) implements ConnectEntry {
        @Override
        public String getName() {
            return entry.getName();
        }

        @Override
        public long getContentLength() {
            return entry.getSize();
        }

        @Override
        public long getLastModified() {
            return entry.getTime();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return zip.getInputStream(entry);
        }
    }
}
