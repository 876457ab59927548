// Sends the answer on to the application that asked for it.
"use strict";

document.getElementById("answer").submit();
