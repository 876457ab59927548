/**
 * A mail server that keeps everything, and a page to read it: no mail leaves the machine.
 */
@NullMarked
package org.ecotown.local.mailbox;

import org.jspecify.annotations.NullMarked;
