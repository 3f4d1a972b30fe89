package dev.vakhta.rac;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.TransferDirectory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;

/**
 * Reads what {@code rac} prints to its standard output, as UTF-8 ({@link RacEncoding} makes it that). A text of no lines is an empty list.
 * Whether it is an answer at all, and not help or a refusal, says {@link RacFailure}: look there first.
 */
public final class RacReader {
    private RacReader() {}

    /**
     * The objects of an answer.
     *
     * @throws RacException if the text does not begin with a record; whatever comes behind is read as far as it goes
     */
    public static <T extends EObject> List<RacRecord<T>> records(Class<T> type, byte[] text) throws RacException {
        return new RecordReader<>(type, RecordShape.of(RecordShape.type(type)), text).read();
    }

    /**
     * What {@code --licenses} prints: for each licence an object that holds it, of which little else is known but its id. An object with
     * several licences comes several times.
     *
     * @param holder session or process
     */
    public static <T extends EObject> List<RacRecord<T>> licences(Class<T> holder, byte[] text) throws RacException {
        return new RecordReader<>(holder, RecordShape.ofLicences(RecordShape.type(holder)), text).read();
    }

    /**
     * The id of what a command has made, which it prints under that key ({@code rule}, {@code infobase}, …); 8.5.4 prints a data version
     * behind it.
     */
    public static UUID id(String key, byte[] text) throws RacException {
        int end = Lines.end(text, 0);
        int colon = Lines.colon(text, 0, end);
        Object id = colon < 0 || !Lines.key(text, 0, colon).equals(key)
                ? ValueKind.Unread.VALUE
                : new Values(text).id(Math.min(colon + 2, end), Lines.content(text, 0, end));
        if (id instanceof UUID made) {
            return made;
        }
        throw new RacException(RacMessage.NO_ID, 1);
    }

    /** An answer that is one line without a key, such as the version of the agent. */
    public static String line(byte[] text) throws RacException {
        int end = Lines.end(text, 0);
        if (Lines.isBlank(text, 0, end) || !Lines.isBlank(text, end, text.length)) {
            throw new RacException(RacMessage.NOT_ONE_LINE, 1);
        }
        return new String(text, 0, Lines.content(text, 0, end), StandardCharsets.UTF_8);
    }

    /** The answer of {@code service-setting get-service-data-dirs-for-transfer}, which has no keys. */
    public static List<TransferDirectory> transferDirectories(byte[] text) throws RacException {
        List<TransferDirectory> read = new ArrayList<>();
        int number = 0;
        for (String line : new String(text, StandardCharsets.UTF_8).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                read.add(transferDirectory(line, number));
            }
        }
        return read;
    }

    private static TransferDirectory transferDirectory(String line, int number) throws RacException {
        int service = line.indexOf("\" : \"", 1);
        int infobase = service < 0 ? -1 : line.indexOf("\" : ", service + 5);
        int source = infobase < 0 ? -1 : line.indexOf(" : ", infobase + 4);
        if (source < 0 || line.charAt(0) != '"') {
            throw new RacException(RacMessage.NOT_DIRECTORIES, number);
        }
        TransferDirectory directory = ClusterFactory.eINSTANCE.createTransferDirectory();
        directory.setServiceName(line.substring(1, service));
        directory.setInfobaseName(line.substring(service + 5, infobase));
        directory.setSourceDir(line.substring(infobase + 4, source));
        directory.setTargetDir(line.substring(source + 3));
        return directory;
    }
}
