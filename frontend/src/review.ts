// What the page of reviews can do.

import "./elements/review-session";
