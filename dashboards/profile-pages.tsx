/** The pages of a gmina's profile: only of a unit whose reports were read. */
import { profilePaths } from "./components/profile-parts.tsx";
import { PostsPage } from "./pages/posts.tsx";
import { ProfilePage } from "./pages/profile.tsx";
import { ReasonsPage } from "./pages/reasons.tsx";
import { ReportsPage } from "./pages/reports.tsx";
import type { ProfileView } from "./profile-view.ts";
import type { Page } from "./site.tsx";

/** The first has a place in the navigation and leads to the others. */
export function profilePages(view: ProfileView): Page[] {
  const parent = "profil.html";
  return [
    { path: parent, label: profilePaths[parent], group: "gmina", body: <ProfilePage view={view} /> },
    { path: "powody.html", label: profilePaths["powody.html"], parent, body: <ReasonsPage view={view} /> },
    { path: "kadra.html", label: profilePaths["kadra.html"], parent, body: <PostsPage view={view} /> },
    {
      path: "sprawozdania.html",
      label: profilePaths["sprawozdania.html"],
      parent,
      body: <ReportsPage view={view} />,
    },
  ];
}
