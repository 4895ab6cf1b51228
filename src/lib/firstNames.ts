/**
 * Common first names. One that is an ordinary word as well is left out, but for those of flowers and colours. The list need
 * not be complete: capitalised words that the content does not know are found as well.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `Aaliyah Aaron Abdul Abigail Adam Agnieszka Ahmed Aisha Alan Albert Aleksander Alex Alexander Alexandra Alfie Ali Alice
    Alisha Alison Aliyah Amanda Amber Amelia Amir Amit Amy Andrea Andrei Andrew Andrzej Andy Angela Anjali Ann Anna
    Annabelle Anne Annette Anthony Archie Arthur Ashley Audrey Ava Ayesha Barbara Barry Beatrice Ben Benjamin
    Bernadette Bernard Beth Bethany Beverley Bilal Bob Brenda Brian Bridget Callum Cameron Carol Caroline Catherine
    Cecil Charlie Charlotte Cheryl Chloe Chris Christine Christopher Claire Clive Colin Connor Daisy Dan Daniel
    Danielle Darren Dave David Deborah Deepak Deirdre Denise Dennis Derek Desmond Diane Dominic Donna Doreen Douglas
    Duncan Dylan Edward Edwin Eileen Eleanor Elena Elizabeth Ella Ellie Emily Emma Ethan Eve Evelyn Evie Farah Fatima
    Finley Fiona Florence Frances Francis Freddie Freya Gareth Gary Geoffrey George Georgia Gerald Gerard Gillian
    Gordon Graham Gurpreet Hamza Hannah Harold Harpreet Harriet Harry Hassan Hayley Heather Helen Henrietta Henry
    Hilary Holly Howard Hugh Hussain Ian Ibrahim Igor Imogen Imran Ionut Irene Isaac Isabella Isla Ismail Ivan Jack
    Jacob Jacqueline Jade Jake Jakub James Jamie Jane Janet Jasmine Jason Jayden Jean Jennifer Jessica Jill Jim Joan
    Joanne Joe John Jonathan Jordan Joseph Joshua Judith Julie Kacper Karen Katarzyna Kate Katherine Katie Kayleigh
    Keith Kelly Kenneth Kevin Khadija Khalid Kim Krzysztof Kwame Kyle Laura Lauren Layla Leah Leanne Leo Leonard
    Leslie Lewis Liam Lily Linda Lisa Liz Logan Louise Lucas Lucy Luke Lydia Maisie Malcolm Malika Manpreet Margaret
    Maria Mariam Marion Martha Martin Mary Maryam Mason Mateusz Matilda Matt Matthew Maureen Maurice Megan Melissa Mia
    Michael Michelle Mihai Mike Millie Mohamed Mohammad Mohammed Muhammad Musa Nadia Nasreen Natalie Nathan Neil
    Nevaeh Ngozi Niamh Nicholas Nick Nicola Nicole Nigel Noah Noor Norman Olga Oliver Olivia Oliwia Omar Oscar Owen
    Pamela Parveen Patricia Paul Pauline Peter Philip Phillip Phoebe Piotr Poppy Priya Rachel Ralph Rashid Raymond
    Rebecca Rhys Richard Robert Roger Ronald Rosemary Rosie Ruby Rukhsana Ruth Ryan Sade Sajid Sally Sam Samantha
    Samira Samuel Sandra Sanjay Sarah Scarlett Scott Sean Shabana Shannon Sharon Sheila Simon Sofia Sophia Sophie
    Stacey Stanley Stephanie Stephen Steve Steven Stewart Stuart Sunita Susan Svetlana Tanya Tariq Teresa Terry
    Theodore Thomas Tim Timothy Toby Tom Tomasz Tony Tracey Trevor Tyler Usman Valerie Vanessa Victor Vincent Walter
    Wendy William Yasmin Yusra Yusuf Zachary Zahid Zahra Zainab Zara Zbigniew Zoe Zuzanna`.split(
    /\s+/,
  ),
);
