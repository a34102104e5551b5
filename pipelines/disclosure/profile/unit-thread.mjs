/** A thread that discloses the profiles of units: see profiles.ts. */
import { serve } from "../../lib/thread-side.mjs";
import { program } from "../../program.mjs";

const { discloseSent } = await program("pipelines/disclosure/profile/sent-profile");

serve(discloseSent);
