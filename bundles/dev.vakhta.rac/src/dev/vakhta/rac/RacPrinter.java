package dev.vakhta.rac;

import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.TransferDirectory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Prints objects of the model as the {@code rac} of one version does. What an object does not know, because the server it comes from
 * did not tell, is not printed: a feature that is unset, a text or an id that is null. Safe from any thread.
 */
public final class RacPrinter {
    /** A line and how this version spells its key. */
    private record Printed(RecordLine line, String key) {}

    private final RacVersion version;
    private final Map<RecordShape, List<Printed>> printed = new ConcurrentHashMap<>();

    public RacPrinter(RacVersion version) {
        this.version = version;
    }

    /** Each object as a record with an empty line after it; nothing at all for none. */
    public String records(Collection<? extends EObject> objects) {
        StringBuilder text = new StringBuilder();
        for (EObject object : objects) {
            print(text, RecordShape.of(object.eClass()), object, null);
        }
        return text.toString();
    }

    /**
     * What {@code --licenses} prints: a record for each licence, of those who hold one.
     *
     * @param holders sessions or processes
     */
    public String licences(Collection<? extends EObject> holders) {
        StringBuilder text = new StringBuilder();
        for (EObject holder : holders) {
            RecordShape shape = RecordShape.ofLicences(holder.eClass());
            for (License licence : RecordShape.licences(holder)) {
                print(text, shape, holder, licence);
            }
        }
        return text.toString();
    }

    private void print(StringBuilder text, RecordShape shape, EObject object, @Nullable EObject nested) {
        List<String> keys = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Printed each : lines(shape)) {
            RecordLine line = each.line();
            String value = line.write(line.isNested() && nested != null ? nested : object);
            if (value != null) {
                keys.add(each.key());
                values.add(line.isQuoted() ? quoted(value) : value);
            }
        }
        int width = keys.stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            text.append(key).repeat(' ', width - key.length());
            text.append(" : ").append(values.get(i)).append('\n');
        }
        text.append('\n');
    }

    private List<Printed> lines(RecordShape shape) {
        return printed.computeIfAbsent(shape, known -> {
            List<Printed> lines = new ArrayList<>();
            for (RecordLine line : known.lines()) {
                String key = line.key(version);
                if (key != null) {
                    lines.add(new Printed(line, key));
                }
            }
            return lines;
        });
    }

    /** An empty text gets no quotes. */
    private static String quoted(String value) {
        return value.isEmpty() ? "" : '"' + value.replace("\"", "\"\"") + '"';
    }

    /** What {@code service-setting get-service-data-dirs-for-transfer} prints, which has no keys. */
    public static String transferDirectories(Collection<TransferDirectory> directories) {
        return directories.stream()
                .map(each -> '"' + each.getServiceName() + "\" : \"" + each.getInfobaseName() + "\" : "
                        + each.getSourceDir() + " : " + each.getTargetDir() + "\n")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), lines -> lines.isEmpty() ? lines : lines + "\n"));
    }

    /** What a command that makes an object prints: its id, with no empty line after it. */
    public static String id(String key, UUID id) {
        return key + " : " + id + "\n";
    }
}
