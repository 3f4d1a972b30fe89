/**
 * What a session is doing, said in words and with reasons; and who its client program is. Suspicions are called suspicions: only
 * what the rules call strong may be called hung. Everything here is immutable and safe from any thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.model.state;
