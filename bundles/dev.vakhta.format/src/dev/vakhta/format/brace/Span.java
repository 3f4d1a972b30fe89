package dev.vakhta.format.brace;

/**
 * Where something stands in a text, with its quotes or braces.
 *
 * @param start bytes before it
 * @param end bytes before what follows
 */
public record Span(long start, long end) {}
