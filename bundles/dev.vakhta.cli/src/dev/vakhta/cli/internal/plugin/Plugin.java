package dev.vakhta.cli.internal.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Version;

/**
 * What a jar says of itself.
 *
 * @param file where it lies
 * @param name symbolic name
 * @param vendor in the reader's language; empty where it says none
 * @param isSource whether it only holds the source of another one
 * @param extended extension points it contributes to
 * @param packages it exports, with their versions
 */
public record Plugin(
        Path file,
        String name,
        Version version,
        String vendor,
        boolean isSource,
        List<String> extended,
        List<Need> needs,
        Map<String, Version> packages,
        Signature signature) {
    /** Name and version for people. */
    public String title() {
        return name + " " + version;
    }

    /** What its file is called in a folder of plug-ins. */
    String fileName() {
        return name + "_" + version + ".jar";
    }
}
