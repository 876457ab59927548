/**
 * Looks into pictures and PDFs that people send: whole or not, and what else is in them.
 */
@NullMarked
package org.ecotown.platform.media;

import org.jspecify.annotations.NullMarked;
