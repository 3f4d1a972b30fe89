package dev.vakhta.demo;

import dev.vakhta.demo.DemoOptions.Login;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What happens in a demo cluster, as somebody wrote it down: who is there, who comes and goes when, who hangs, sleeps and blocks whom, and
 * how the server misbehaves. Nothing else happens there. Played by {@link DemoServer} and {@link Testbed}; never changes.
 *
 * <p>A line is a sentence; {@code #} begins a remark; names with blanks stand in quotation marks. First come names:
 *
 * <pre>
 * clock 2026-03-02 00:00         # what the server's clock shows at 00:00 of the story; else now, or ten o'clock of that Monday in steps
 * skip 08:55                     # is past already when one looks
 * administrator NAME PASSWORD    # who has to log in to the cluster
 * base NAME [DESCRIPTION]
 * user NAME [at COMPUTER] [by APPLICATION]      # 1CV8C unless given
 * </pre>
 *
 * Then sentences, each of them alone (true at the beginning), or after {@code at TIME}, or after
 * {@code every TIME [from TIME] [until TIME]}. Times count from the beginning: {@code 30s}, {@code 1h30m}, or hours and minutes such as
 * {@code 08:55}.
 *
 * <pre>
 * USER comes to BASE [by APPLICATION] [since TIME] [for TIME]    # since: was there before; for: leaves by himself, a job ends
 * USER leaves [BASE]
 * USER works for TIME [in BASE]        # one call, with an object locked
 * USER queries for TIME [in BASE]      # one query: that his session was ended is heard when the DBMS answers
 * USER sticks for TIME [in BASE]       # a call that does nothing
 * USER blocks USER for TIME [through dbms]   # who is in the same infobase waits for a lock of 1C's, or in the DBMS
 * USER hangs [since TIME] [in BASE]    # his client is gone, and the server never puts the session to sleep
 * USER crashes [since TIME] [in BASE]  # the working process is gone under his session
 * USER drops [in BASE]                 # his client is gone: a connection less after 2 minutes, asleep after 20
 * USER sleeps [since TIME] [in BASE]
 * USER wakes [in BASE]                 # from any of these
 * NUMBER come to BASE [by APPLICATION] [for TIME]     # people without names
 * NUMBER leave BASE [by APPLICATION]   # of these
 * all leave BASE [by APPLICATION]      # everybody
 * lock BASE [message TEXT] [code TEXT]     # who comes is turned away
 * unlock BASE
 * licences NUMBER                      # whoever comes while so many sessions hold one is turned away
 * server refuses [for TIME]            # new connections of administrators
 * server declines [for TIME]           # their logons to the cluster
 * server answers after TIME [for TIME] # in time that really passes
 * server drops                         # breaks their connections
 * server recovers
 * </pre>
 *
 * A sentence about somebody who is not there (any more) does nothing; one about a user means all his sessions unless it names an infobase.
 */
public final class Story {
    /** An infobase. */
    record Place(String name, String description, String database) {}

    /** @param role what he comes by where nothing else is said */
    record Person(String name, String host, Role role) {}

    /**
     * Something that happens.
     *
     * @param every null for once
     * @param until the last time it may happen; null for ever
     */
    record Scene(
            Duration at, @Nullable Duration every, @Nullable Duration until, Consumer<Stage> what) {}

    /** @param clock null where the story does not say it */
    record Plot(
            @Nullable LocalDateTime clock,
            Duration skip,
            List<Login> administrators,
            List<Place> places,
            List<Scene> scenes) {}

    /** Larger ones are refused, bytes. */
    private static final int LARGEST = 1_000_000;

    /** What comes with the program. */
    private static final List<String> SAMPLES = List.of("@office");

    private final Plot plot;

    private Story(Plot plot) {
        this.plot = plot;
    }

    /**
     * A story from its text.
     *
     * @throws StoryException if it cannot be played
     */
    public static Story of(String text) {
        return new Story(StoryParser.parse("story", text));
    }

    /**
     * A story from a file in UTF-8.
     *
     * @throws StoryException if it is not there, cannot be read, or cannot be played
     */
    public static Story read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
        } catch (NoSuchFileException e) {
            throw new StoryException(StoryMessage.MISSING_FILE.text(file));
        } catch (IOException e) {
            throw new StoryException(StoryMessage.UNREADABLE.text(file, String.valueOf(e.getMessage())));
        }
    }

    /**
     * A story that comes with the program: {@code @office} is a day in an office.
     *
     * @throws StoryException if there is none of that name
     */
    public static Story sample(String name) {
        String file = name.substring(Math.min(1, name.length())) + ".story";
        try (InputStream in = SAMPLES.contains(name) ? Story.class.getResourceAsStream(file) : null) {
            if (in == null) {
                throw new StoryException(StoryMessage.NO_SAMPLE.text(name, String.join(", ", SAMPLES)));
            }
            return read(file, in);
        } catch (IOException e) {
            throw new StoryException(StoryMessage.UNREADABLE.text(name, String.valueOf(e.getMessage())));
        }
    }

    private static Story read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new StoryException(StoryMessage.TOO_LONG.text(name, LARGEST));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Story(StoryParser.parse(name, text));
        } catch (CharacterCodingException e) {
            throw new StoryException(StoryMessage.NO_TEXT.text(name));
        }
    }

    /** To write one in a test, without a file. */
    public static StoryBuilder builder() {
        return new StoryBuilder();
    }

    /** The same story, of which that time is past when one begins to look, whatever it says itself. */
    public Story skipping(Duration time) {
        return new Story(new Plot(plot.clock, time, plot.administrators, plot.places, plot.scenes));
    }

    /**
     * The same with a time as stories have it, such as {@code 10:45} or {@code 30m}.
     *
     * @throws StoryException if it is none
     */
    public Story skipping(String time) {
        Duration read = StoryTime.read(time);
        if (read == null) {
            throw new StoryException(StoryMessage.NO_TIME.text(time));
        }
        return skipping(read);
    }

    Plot plot() {
        return plot;
    }
}
