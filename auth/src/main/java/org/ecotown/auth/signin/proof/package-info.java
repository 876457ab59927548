/**
 * Who has signed in, and what was proved and when.
 */
@NullMarked
package org.ecotown.auth.signin.proof;

import org.jspecify.annotations.NullMarked;
