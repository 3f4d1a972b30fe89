/**
 * The RAS wire, for both sides: frames, the codec, record layouts and the catalogue of messages. Knows neither sockets'
 * policy nor logins.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.ras;
