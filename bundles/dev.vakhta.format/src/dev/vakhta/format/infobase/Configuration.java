package dev.vakhta.format.infobase;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceList;
import dev.vakhta.format.container.Container;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The configuration of an infobase. Where a value stands differs between generations of the platform: what does not have the form it has in
 * those that were seen is null.
 *
 * @param synonyms the name for people, by language
 * @param compatibility such as 8.3.19
 */
public record Configuration(
        UUID id,
        @Nullable String name,
        Map<String, String> synonyms,
        @Nullable String vendor,
        @Nullable String version,
        @Nullable String updateAddress,
        @Nullable String compatibility) {
    private static final String TABLE = "CONFIG";

    /** @return null: there is no configuration, or it says nothing of itself in a way that is known */
    public static @Nullable Configuration read(Container container) throws IOException {
        UUID id = ServiceFiles.uuid(container, TABLE, "root", 1);
        BraceList text = id == null ? null : ServiceFiles.list(container, TABLE, id.toString());
        if (id == null || text == null) {
            return null;
        }
        String compatibility = compatibility(container);
        try {
            BraceList properties = text.list(3).list(1).list(1);
            BraceList naming = properties.list(1).list(1);
            String name = naming.text(2);
            Map<String, String> synonyms = synonyms(naming.list(3));
            return about(new Configuration(id, name, synonyms, null, null, null, compatibility), properties);
        } catch (BraceException e) { // of another generation
            return new Configuration(id, null, Map.of(), null, null, null, compatibility);
        }
    }

    /** The values far behind the name: they all stand where they do in the generations seen, or none is taken. */
    private static Configuration about(Configuration known, BraceList properties) {
        try {
            properties.number(26); // the compatibility version again
            return new Configuration(
                    known.id,
                    known.name,
                    known.synonyms,
                    properties.text(14),
                    properties.text(15),
                    properties.text(16),
                    known.compatibility);
        } catch (BraceException e) {
            return known;
        }
    }

    private static Map<String, String> synonyms(BraceList list) throws BraceException {
        Map<String, String> synonyms = new LinkedHashMap<>();
        for (int i = 1; i + 1 < list.size(); i += 2) {
            synonyms.put(list.text(i), list.text(i + 1));
        }
        return Map.copyOf(synonyms);
    }

    private static @Nullable String compatibility(Container container) throws IOException {
        try {
            BraceList version = ServiceFiles.list(container, TABLE, "version");
            return version == null
                    ? null
                    : PlatformVersion.ofCompatibility(version.list(0).list(2).number(0));
        } catch (BraceException | InfobaseException e) { // of another generation, too
            return null;
        }
    }
}
