package dev.vakhta.ras;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** The content of an {@link Frame#ENDPOINT_MESSAGE} frame (section 2.5): void, a message or an exception. */
public sealed interface EndpointMessage {
    /** The endpoint it belongs to, as acknowledged when it was opened. */
    int endpoint();

    /** "Done", the answer of a command. */
    record Void(int endpoint) implements EndpointMessage {}

    /** @param body not read yet; its layout follows from the type */
    record Message(int endpoint, int type, WireReader body) implements EndpointMessage {}

    /** @param fault what the server says went wrong */
    record Failed(int endpoint, Fault fault) implements EndpointMessage {}

    /**
     * A server's exception, or what led to one.
     *
     * @param id {@code service#Name} or a bare name; the only thing to classify by
     * @param text in the server's language
     */
    record Fault(
            String id,
            String text,
            List<String> trace,
            @Nullable Fault cause) {
        /** What stands behind '#', or the whole id. */
        public String name() {
            return id.substring(id.indexOf('#') + 1);
        }
    }

    /** Reads the frame's payload as far as the body. The format number is written 0 and ignored when read. */
    static EndpointMessage read(byte[] payload, int endpointVersion) throws WireException {
        WireReader in = new WireReader(payload, endpointVersion);
        int endpoint = in.endpoint();
        in.short16();
        int kind = in.byte8();
        return switch (kind) {
            case KIND_VOID -> new Void(endpoint);
            case KIND_MESSAGE -> new Message(endpoint, in.byte8(), in);
            case KIND_EXCEPTION -> new Failed(endpoint, Faults.read(in));
            default -> throw in.error("endpoint message of kind " + kind);
        };
    }

    static byte[] request(int endpoint, int endpointVersion, Call<?> call, List<?> arguments) {
        WireWriter out = header(endpoint, endpointVersion, KIND_MESSAGE).byte8(call.number());
        call.writeArguments(out, arguments);
        return out.toByteArray();
    }

    static <A> byte[] answer(int endpoint, int endpointVersion, Call<A> call, A value) {
        if (call.answer() == Call.VOID) {
            return header(endpoint, endpointVersion, KIND_VOID).toByteArray();
        }
        WireWriter out = header(endpoint, endpointVersion, KIND_MESSAGE).byte8(call.answer());
        call.result().write(out, value);
        return out.toByteArray();
    }

    static byte[] failure(int endpoint, Fault fault) {
        WireWriter out = header(endpoint, 0, KIND_EXCEPTION);
        Faults.write(out, fault);
        return out.toByteArray();
    }

    int KIND_VOID = 0;
    int KIND_MESSAGE = 1;
    int KIND_EXCEPTION = 0xff;

    private static WireWriter header(int endpoint, int endpointVersion, int kind) {
        return new WireWriter(endpointVersion).nsize(endpoint).short16(0).byte8(kind);
    }
}
