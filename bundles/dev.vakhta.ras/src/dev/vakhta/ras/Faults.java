package dev.vakhta.ras;

import dev.vakhta.ras.EndpointMessage.Fault;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** What went wrong and what led to it, alike in exceptions of messages and in endpoint failures. */
final class Faults {
    /** Causes nest this deep at most; what goes on is hostile. */
    private static final int MAX_CAUSES = 32;

    private static final Type<List<String>> TRACE = Type.listOf(Type.STRING);

    private Faults() {}

    static Fault read(WireReader in) throws WireException {
        return fault(in, in.text(), 0);
    }

    private static Fault fault(WireReader in, String id, int depth) throws WireException {
        return new Fault(id, in.text(), trace(in), cause(in, depth));
    }

    /** One client stops reading after a text (v8platform/protos), so its servers may well stop writing there. */
    private static List<String> trace(WireReader in) throws WireException {
        return in.remaining() == 0 ? List.of() : TRACE.read(in);
    }

    private static @Nullable Fault cause(WireReader in, int depth) throws WireException {
        String id = in.remaining() == 0 ? null : in.string();
        if (id == null) {
            return null;
        }
        if (depth == MAX_CAUSES) {
            throw in.error("causes nested deeper than " + MAX_CAUSES);
        }
        return fault(in, id, depth + 1);
    }

    static void write(WireWriter out, Fault fault) {
        out.string(fault.id()).string(fault.text());
        TRACE.write(out, fault.trace());
        Fault cause = fault.cause();
        if (cause == null) {
            out.string(null);
        } else {
            write(out, cause);
        }
    }
}
