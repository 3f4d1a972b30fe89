package dev.vakhta.provider.rac;

import dev.vakhta.rac.RacReader;
import dev.vakhta.rac.RacRecord;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;

/** How what was printed is read; it comes in UTF-8. */
interface Answer<A> {
    A read(byte[] printed) throws IOException;

    /** Of a change, which prints nothing, or what nobody needs. */
    Answer<Boolean> DONE = printed -> true;

    /** Nothing where an object should be: some commands tell so that it does not exist. */
    final class Missing extends IOException {
        private static final long serialVersionUID = 1;
    }

    static <T extends EObject> Answer<List<T>> list(Class<T> type) {
        return printed -> objects(RacReader.records(type, printed));
    }

    static <T extends EObject> Answer<List<T>> licences(Class<T> holder) {
        return printed -> objects(RacReader.licences(holder, printed));
    }

    static <T extends EObject> Answer<T> one(Class<T> type) {
        return printed -> only(type).read(printed).getFirst();
    }

    /** A list of the one object that was asked for. */
    static <T extends EObject> Answer<List<T>> only(Class<T> type) {
        return printed -> {
            List<T> objects = list(type).read(printed);
            if (objects.isEmpty()) {
                throw new Missing();
            }
            return objects.subList(0, 1);
        };
    }

    /** Of a change that makes an object. That rac prints the id of clusters and working servers is not certain. */
    static Answer<Optional<UUID>> idIfAny(String key) {
        return printed -> new String(printed, StandardCharsets.UTF_8).isBlank()
                ? Optional.empty()
                : Optional.of(RacReader.id(key, printed));
    }

    /** Of a change that makes an object. */
    static Answer<UUID> id(String key) {
        return printed -> RacReader.id(key, printed);
    }

    /** What could not be understood is named in the log; the rest is shown. */
    private static <T extends EObject> List<T> objects(List<RacRecord<T>> records) {
        List<T> objects = new ArrayList<>(records.size());
        for (RacRecord<T> record : records) {
            objects.add(record.object());
            if (record.doubtful()) {
                Log.LOG.log(Level.WARNING, "{0}", record);
            }
        }
        return objects;
    }

    /** Where it is made. */
    final class Log {
        private static final Logger LOG = System.getLogger(Answer.class.getPackageName());

        private Log() {}
    }
}
