package dev.vakhta.ras;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the message catalogue (section 6 of the protocol): what a request carries and what answers it. The client
 * writes requests and reads answers with it, a server the other way round.
 *
 * @param name ours, for journals and errors
 * @param number message type of the request
 * @param arguments types of the body, in wire order
 * @param answer message type of the answer; {@link #VOID} where only "done" comes back
 * @param result type of the answer's body; for {@link #VOID} never used
 * @param <A> Java type of the answer
 */
public record Call<A>(String name, int number, List<Type<?>> arguments, int answer, Type<A> result) {
    /** The answer that says "done" and nothing else. */
    public static final int VOID = -1;

    /** Type of the "value" of a void answer; nothing is read or written. */
    static final Type<Done> NOTHING = Type.of(Done.class, 0, in -> Done.DONE, (out, done) -> {});

    /** The one value of a void answer. */
    public enum Done {
        DONE
    }

    /** The same question, its answer read in another way. */
    public <B> Call<B> readAs(Type<B> type) {
        return new Call<>(name, number, arguments, answer, type);
    }

    /** The request's body. The values must be of the declared types, in their order. */
    public void writeArguments(WireWriter out, List<?> values) {
        if (values.size() != arguments.size()) {
            throw new IllegalArgumentException(name + " takes " + arguments.size() + " values, not " + values.size());
        }
        for (int i = 0; i < values.size(); i++) {
            arguments.get(i).writeObject(out, values.get(i));
        }
    }

    /** The values of a request's body, in the order of {@link #arguments()}; bytes after them are refused. */
    public List<Object> readArguments(WireReader in) throws WireException {
        List<Object> values = new ArrayList<>(arguments.size());
        try {
            for (Type<?> type : arguments) {
                values.add(type.read(in));
            }
            end(in);
        } catch (WireException e) {
            throw e.within(name + ", after " + values.size() + " arguments");
        }
        return values;
    }

    /**
     * The value of an answer.
     *
     * @throws WireException another message's answer, a body that is cut off, or bytes after it: better no answer than
     *     one that was read askew
     */
    public A readAnswer(EndpointMessage.Message message) throws WireException {
        WireReader in = message.body();
        if (message.type() != answer) {
            throw in.error(name + " answered by message " + message.type() + " instead of " + answer);
        }
        try {
            A value = result.read(in);
            end(in);
            return value;
        } catch (WireException e) {
            throw e.within(name);
        }
    }

    private static void end(WireReader in) throws WireException {
        if (in.remaining() > 0) {
            throw in.error(in.remaining() + " bytes left over");
        }
    }
}
