/**
 * What all pages share: language, headers, scripts; and consent and refusals.
 */
@NullMarked
package org.ecotown.auth.signin.page;

import org.jspecify.annotations.NullMarked;
