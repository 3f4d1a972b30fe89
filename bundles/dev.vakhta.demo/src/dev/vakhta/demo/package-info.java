/**
 * A 1C cluster in memory behind a real RAS socket on loopback: for demonstrations, for tests, for trying out plug-ins. It is a server
 * made from the protocol's description, and its answers are held against captured ones.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.demo;
