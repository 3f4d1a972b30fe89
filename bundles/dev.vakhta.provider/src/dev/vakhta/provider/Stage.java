package dev.vakhta.provider;

import java.time.Duration;

/**
 * One step on the way to a target that was made: the host found, the socket connected, the protocol agreed on.
 *
 * @param name what was done, in the reader's language
 * @param result what came of it, such as an address or a version; empty where there is nothing to say
 */
public record Stage(String name, String result, Duration took) {}
